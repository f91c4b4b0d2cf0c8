/// The classroom: the picture projected on one display or two, what the presenter alone sees, and
/// the listing changed before everybody's eyes.
///
/// Start at [gradviz.app.present.Podium]. What is on show is state and commands without controls
/// ([gradviz.app.present.Presentation]); windows and views listen.
///
/// May import: JavaFX, the other packages of `gradviz.app`, and packages outside `gradviz.app`.
@NullMarked
package gradviz.app.present;

import org.jspecify.annotations.NullMarked;
