/// What is on show: the storyboard, where the playhead stands in it, and what is selected.
///
/// Start at [gradviz.app.show.Show]. State and commands, no controls: the views listen, and all of
/// it but [gradviz.app.show.Pulse] works without a toolkit.
///
/// May import: every package outside `gradviz.app`; of JavaFX the properties and the pulse.
@NullMarked
package gradviz.app.show;

import org.jspecify.annotations.NullMarked;
