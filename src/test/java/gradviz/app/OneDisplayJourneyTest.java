package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A teacher's way with one display: what the audience does not see, the teacher does not see.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class OneDisplayJourneyTest {
    private static final List<Rectangle2D> ONE = List.of(new Rectangle2D(0, 0, 640, 480));

    @TempDir static Path home;

    private Stage stage;

    @Start
    void start(Stage started) throws Exception {
        stage = started;
        Rehearsal.open(started, home, ONE, "lesson:used-twice");
    }

    @Test
    void anyKeyBringsTheBlackedPictureBackAndDoesNothingElse(FxRobot robot) throws Exception {
        until(() -> stage.getScene().lookup("#playback") != null);
        robot.type(KeyCode.F5);
        until(() -> cover() != null);

        robot.type(KeyCode.B);
        assertThat(isCovered()).isTrue();
        robot.type(KeyCode.X);
        assertThat(isCovered()).isFalse();

        robot.type(KeyCode.B).type(KeyCode.W);
        assertThat(isCovered()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(isCovered()).isFalse();
        assertThat(stage.getScene().lookup("#playback")).isNull();

        robot.type(KeyCode.ESCAPE);
        until(() -> stage.getScene().lookup("#playback") != null);
    }

    @Test
    void goesOnPresentingInTheOtherLanguage(FxRobot robot) throws Exception {
        until(() -> stage.getScene().lookup("#playback") != null);
        robot.type(KeyCode.F5);
        until(() -> cover() != null);
        assertThat(told()).startsWith("add takes x twice");

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L)
                .release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> told().startsWith("add가 x를 두 번"));

        assertThat(cover()).isNotNull();
        robot.type(KeyCode.ESCAPE);
        until(() -> stage.getScene().lookup("#playback") != null);
        assertThat(told()).startsWith("add가 x를 두 번");
    }

    private String told() {
        return stage.getScene().lookup("#canvas").getAccessibleText();
    }

    private Node cover() {
        return stage.getScene().lookup("#cover");
    }

    private boolean isCovered() {
        return cover().isVisible();
    }
}
