package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.frame.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// A teacher in a hurry: F5 and more keys before the listing has run for the first time.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class EarlyPresentJourneyTest {
    private static final List<Rectangle2D> ONE = List.of(new Rectangle2D(0, 0, 640, 480));
    private static final List<Rectangle2D> TWO =
            List.of(new Rectangle2D(0, 0, 640, 480), new Rectangle2D(640, 0, 640, 480));

    @TempDir static Path home;

    private String waiting = "";

    @Test
    void saysThatTheListingRunsUntilItsPictureIsThere(FxRobot robot) throws Exception {
        Scene[] projected = new Scene[1];
        robot.interact(() -> projected[0] = hurry(ONE, "lesson:used-twice"));
        Scene scene = projected[0];

        assertThat(waiting).isEqualTo("Running the listing ...");
        until(() -> strip(scene).equals("2 / 9"));
        assertThat(scene.lookup("#waiting").isVisible()).isFalse();
        assertThat(scene.lookup("#end-card").isVisible()).isFalse();

        robot.interact(() -> press(scene, KeyCode.PAGE_DOWN));
        until(() -> scene.lookup("#question-card").isVisible());
        robot.interact(() -> press(scene, KeyCode.F5));
        until(() -> scene.lookup("#playback") != null);
    }

    @Test
    void saysSoToThePresenterToo(FxRobot robot) throws Exception {
        Scene[] presented = new Scene[1];
        robot.interact(() -> presented[0] = hurry(TWO, "lesson:used-twice"));
        Scene scene = presented[0];

        assertThat(scene.lookup("#presenter")).isNotNull();
        assertThat(waiting).isEqualTo("Running the listing ...");
        until(() -> strip(scene).equals("2 / 9"));
        assertThat(scene.lookup("#waiting").isVisible()).isFalse();
    }

    @Test
    void saysWhyTheListingHasNotRun(FxRobot robot) throws Exception {
        Path broken = home.resolve("broken.py");
        Files.writeString(broken, "x = Variable(\n");
        Scene[] projected = new Scene[1];
        robot.interact(() -> projected[0] = hurry(ONE, broken.toString()));
        Scene scene = projected[0];

        until(() -> said(scene).contains("was never closed"));
        assertThat(scene.lookup("#waiting").isVisible()).isTrue();
    }

    /// Presents within the same pulse in which the window opens, and presses what teachers press.
    private Scene hurry(List<Rectangle2D> displays, String argument) {
        Stage stage = new Stage();
        Window window = Rehearsal.open(stage, home, displays, argument);
        window.perform(Command.PROJECT);
        Scene scene = stage.getScene();
        for (KeyCode code :
                List.of(
                        KeyCode.PAGE_DOWN,
                        KeyCode.END,
                        KeyCode.PAGE_DOWN,
                        KeyCode.PAGE_UP,
                        KeyCode.HOME,
                        KeyCode.E,
                        KeyCode.R,
                        KeyCode.C,
                        KeyCode.ENTER,
                        KeyCode.EQUALS,
                        KeyCode.DIGIT0)) {
            press(scene, code);
        }
        scene.getRoot().applyCss();
        waiting = said(scene);
        return scene;
    }

    private static String said(Scene scene) {
        Node label = scene.lookup("#waiting");
        return label != null && label.isVisible() ? ((Labeled) label).getText() : "";
    }

    private static String strip(Scene scene) {
        return scene.lookup("#strip .count") instanceof Labeled label ? label.getText() : "";
    }

    private static void press(Scene scene, KeyCode code) {
        scene.getRoot()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
