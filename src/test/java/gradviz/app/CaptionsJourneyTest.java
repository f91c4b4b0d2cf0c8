package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
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

/// A teacher who has chosen captions sees them from the start.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class CaptionsJourneyTest {
    private static final List<Rectangle2D> ONE = List.of(new Rectangle2D(0, 0, 900, 700));

    @TempDir static Path home;

    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        Files.writeString(home.resolve("window.properties"), "captions=true\n");
        Rehearsal.open(stage, home, ONE, null);
    }

    @Test
    void beginsWithCaptionsWhereTheyAreChosen(FxRobot robot) throws Exception {
        until(() -> stage.getScene().lookup("#playback") != null);
        robot.type(KeyCode.F5);
        until(() -> stage.getScene().lookup("#strip") != null);
        Node caption = stage.getScene().lookup("#caption");

        assertThat(shown(caption)).isTrue();
        robot.type(KeyCode.T);
        assertThat(shown(caption)).isFalse();
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node != null;
    }
}
