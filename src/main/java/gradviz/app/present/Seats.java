package gradviz.app.present;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Who looks at which display.
///
/// @param number of the audience's display, from 0
/// @param audience where the audience's picture is shown
/// @param presenter where the presenter's window is, or null where there is one display only
record Seats(int number, Rectangle2D audience, @Nullable Rectangle2D presenter) {

    /// {@return the seats for a choice that was remembered; without one, or without such a display,
    /// the audience gets the second}
    ///
    /// @param displays at least one
    static Seats of(List<Rectangle2D> displays, int chosen) {
        boolean there = chosen >= 0 && chosen < displays.size();
        int number = there ? chosen : Math.min(1, displays.size() - 1);
        Rectangle2D other = displays.size() == 1 ? null : displays.get(number == 0 ? 1 : 0);
        return new Seats(number, displays.get(number), other);
    }

    /// {@return the number of the display after the audience's}
    static int next(List<Rectangle2D> displays, int number) {
        return (number + 1) % displays.size();
    }
}
