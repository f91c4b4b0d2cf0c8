/// The picture in words: its parts in reading order, a sentence for each, and what lies beside it.
///
/// [gradviz.storyboard.twin.Reading] is a step of a storyboard to be walked through by keys and
/// read aloud.
///
/// May import: the packages that `gradviz.storyboard` may.
@NullMarked
package gradviz.storyboard.twin;

import org.jspecify.annotations.NullMarked;
