/// What the graph looks like at a moment, and how it gets from one step to the next.
///
/// [gradviz.storyboard.picture.SceneReader] says what is to be seen (looks, plain records),
/// [gradviz.storyboard.picture.Painter] turns a look into marks, and
/// [gradviz.storyboard.picture.Motion] fills the time between two scenes. Imports `trace`, `graph`,
/// `layout`, `drawing`, `text` and `gradviz.storyboard.words`.
@NullMarked
package gradviz.storyboard.picture;

import org.jspecify.annotations.NullMarked;
