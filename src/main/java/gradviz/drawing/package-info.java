/// A picture as plain data: marks with ink roles, grouped into named parts.
///
/// Start at [gradviz.drawing.Drawing]. A [gradviz.drawing.Mark] carries an [gradviz.drawing.Ink], a
/// role; a renderer asks a [gradviz.drawing.Theme] for its colour. Shapes are written once as an
/// [gradviz.drawing.Outline], which every renderer follows through the small interface
/// [gradviz.drawing.Path]. Coordinates are pixels at scale 1, y downwards.
///
/// May import: `gradviz.text`. No AWT, no JavaFX.
@NullMarked
package gradviz.drawing;

import org.jspecify.annotations.NullMarked;
