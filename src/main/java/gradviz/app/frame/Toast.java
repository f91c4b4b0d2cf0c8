package gradviz.app.frame;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// One sentence that lies over the picture for a while.
public final class Toast extends Label {
    private static final double MILLIS_PER_CHARACTER = 70;
    private static final double LEAST_MILLIS = 4000;

    private final PauseTransition pause = new PauseTransition();

    public Toast() {
        setId("toast");
        getStyleClass().add("toast");
        setWrapText(true);
        setMouseTransparent(true);
        setMaxWidth(USE_PREF_SIZE);
        setVisible(false);
        pause.setOnFinished(_ -> setVisible(false));
    }

    /// Shows a sentence for as long as it takes to read; an empty one takes the last away.
    public void say(String sentence) {
        setText(sentence);
        setVisible(!sentence.isEmpty());
        double millis = Math.max(LEAST_MILLIS, sentence.length() * MILLIS_PER_CHARACTER);
        pause.setDuration(Duration.millis(millis));
        pause.playFromStart();
    }

    /// Shows a sentence until [#say] is told otherwise.
    public void stay(String sentence) {
        say(sentence);
        pause.stop();
    }
}
