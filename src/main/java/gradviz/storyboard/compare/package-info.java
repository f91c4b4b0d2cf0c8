/// Two runs of one listing side by side, in step.
///
/// Start at [gradviz.storyboard.compare.Comparison]; [gradviz.storyboard.compare.PairPicture] draws
/// it, for the window and for every file. Imports what all of `storyboard` imports.
@NullMarked
package gradviz.storyboard.compare;

import org.jspecify.annotations.NullMarked;
