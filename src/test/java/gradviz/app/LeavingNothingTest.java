package gradviz.app;

import static gradviz.app.Desk.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Views that are no longer shown are let go.
@ExtendWith(ApplicationExtension.class)
class LeavingNothingTest {
    @TempDir static Path home;

    private Stage stage;
    private Window window;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = Desk.open(shown, home, List.of(new Rectangle2D(0, 0, 800, 600)), null);
    }

    @Test
    void keepsTheWorkbenchAndNoProjection(FxRobot robot) throws Exception {
        Parent workbench = stage.getScene().getRoot();
        List<WeakReference<Parent>> projections = new ArrayList<>();

        for (int i = 0; i < 20; i++) {
            robot.type(KeyCode.F5);
            until(() -> stage.getScene().getRoot().getId() != null);
            projections.add(new WeakReference<>(stage.getScene().getRoot()));
            robot.type(KeyCode.ESCAPE);
            until(() -> stage.getScene().getRoot() == workbench);
        }

        until(() -> alive(projections) <= 2);
    }

    @Test
    void letsGoOfTheWorkbenchInAnotherLanguage(FxRobot robot) throws Exception {
        List<WeakReference<Parent>> workbenches = new ArrayList<>();

        for (int i = 0; i < 6; i++) {
            workbenches.add(new WeakReference<>(stage.getScene().getRoot()));
            Locale language = i % 2 == 0 ? Locale.KOREAN : Locale.ENGLISH;
            robot.interact(() -> window.speak(language));
        }
        robot.moveTo(stage.getScene());

        until(() -> alive(workbenches) <= 2);
        assertThat(stage.getScene().getRoot()).isNotNull();
    }

    private static long alive(List<WeakReference<Parent>> references) {
        // The robot keeps every event that it has seen, and with it the views it was for.
        FxToolkit.toolkitContext().getFiredEvents().clear();
        System.gc();
        return references.stream().filter(reference -> reference.get() != null).count();
    }
}
