/// Pictures of a storyboard as files, written whole or not at all.
///
/// Start at [gradviz.export.Pictures]. No toolkit and no display is needed. Imports `storyboard`,
/// `render`, `drawing` and `text`.
@NullMarked
package gradviz.export;

import org.jspecify.annotations.NullMarked;
