package gradviz.app;

import gradviz.app.frame.Command;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;

/// Works in the window by itself for a few seconds, when `-Dgradviz.measure=rehearsal` asks, and
/// ends the program.
///
/// The ahead-of-time cache of the image learns from it what a window loads.
final class WarmUp {
    private static final Duration PAUSE = Duration.millis(250);

    private static final List<Command> ACTS =
            Stream.concat(
                            Collections.nCopies(8, Command.STEP).stream(),
                            Stream.of(
                                    Command.BACK,
                                    Command.LAST,
                                    Command.FIRST,
                                    Command.PLAY,
                                    Command.PLAY,
                                    Command.ZOOM_IN,
                                    Command.FIT,
                                    Command.COMPARE,
                                    Command.STEP,
                                    Command.LEAVE,
                                    Command.LESSONS,
                                    Command.LEAVE))
                    .toList();

    private WarmUp() {}

    static void begin(Window window) {
        if (!"rehearsal".equals(System.getProperty("gradviz.measure"))) {
            return;
        }
        Timeline timeline = new Timeline();
        for (Command act : ACTS) {
            Duration time = PAUSE.multiply(timeline.getKeyFrames().size() + 4);
            timeline.getKeyFrames().add(new KeyFrame(time, _ -> window.perform(act)));
        }
        timeline.setOnFinished(_ -> Platform.exit());
        timeline.play();
    }
}
