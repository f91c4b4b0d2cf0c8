/// What the parts of a storyboard's pictures are called in files.
///
/// Start at [gradviz.storyboard.tags.Tags].
@NullMarked
package gradviz.storyboard.tags;

import org.jspecify.annotations.NullMarked;
