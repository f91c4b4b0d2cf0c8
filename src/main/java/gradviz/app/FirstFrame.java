package gradviz.app;

import gradviz.app.show.Position;
import java.lang.management.ManagementFactory;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Measures how long it takes from the start of the program to the first painted picture.
final class FirstFrame {
    /// The first pulse after the storyboard came paints it; the next one begins once that is done.
    private static final int PULSES = 2;

    private final Window window;
    private int left = PULSES;

    private FirstFrame(Window window) {
        this.window = window;
    }

    /// Prints the time once the picture is painted, and ends the program.
    static void measure(Window window) {
        FirstFrame frame = new FirstFrame(window);
        window.desk().show().positionProperty().subscribe(frame::arrived);
    }

    private void arrived(@Nullable Position position) {
        if (position != null && left == PULSES) {
            window.stage().getScene().addPostLayoutPulseListener(this::pulse);
            Platform.requestNextPulse();
        }
    }

    private void pulse() {
        left--;
        if (left > 0) {
            Platform.requestNextPulse();
        } else if (left == 0) {
            long start = ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println("first frame: " + (System.currentTimeMillis() - start) + " ms");
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }
}
