/// The parts that frame the picture: the bar at the top, the column of the listing, overlays and
/// questions.
///
/// Each is a view of a view model; [gradviz.app.Window] puts them together.
///
/// May import: JavaFX, the view models in `gradviz.app`, and packages outside `gradviz.app`.
@NullMarked
package gradviz.app.frame;

import org.jspecify.annotations.NullMarked;
