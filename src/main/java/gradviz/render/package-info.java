/// Renderers of a drawing, one for each surface but the screen.
///
/// Each is a switch over [gradviz.drawing.Mark] with no default: a new kind of mark does not
/// compile until every renderer draws it. A renderer never changes a drawing. Start at
/// [gradviz.render.Java2dRenderer] for pixels and [gradviz.render.SvgRenderer] for SVG text.
///
/// May import: `gradviz.drawing`, `gradviz.text`, and Java2D. No JavaFX.
@NullMarked
package gradviz.render;

import org.jspecify.annotations.NullMarked;
