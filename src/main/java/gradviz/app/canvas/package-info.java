/// The picture on the screen: two canvases that show a storyboard and take the pointer's wishes.
///
/// Start at [gradviz.app.canvas.CanvasView]. What to repaint ([gradviz.app.canvas.Repaint]), where
/// the camera stands ([gradviz.app.canvas.Camera]) and what lies under the pointer
/// ([gradviz.app.canvas.Finder]) are found without a toolkit.
///
/// May import: `gradviz.app.show` and every package outside `gradviz.app`.
@NullMarked
package gradviz.app.canvas;

import org.jspecify.annotations.NullMarked;
