package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.frame.Command;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Views that are no longer shown are let go.
///
/// The stage is not the robot's, which would keep every event and with it the views it was for.
class LeavingNothingTest {
    @TempDir static Path home;

    private Stage stage;
    private Window window;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        onFx(
                () -> {
                    stage = new Stage();
                    window =
                            Rehearsal.open(
                                    stage, home, List.of(new Rectangle2D(0, 0, 800, 600)), null);
                    return stage;
                });
    }

    @AfterEach
    void close() {
        onFx(
                () -> {
                    stage.close();
                    return stage;
                });
    }

    @Test
    void keepsTheWorkbenchAndNoProjection() throws Exception {
        Parent workbench = front();
        List<WeakReference<Parent>> projections = new ArrayList<>();

        for (int i = 0; i < 20; i++) {
            projections.add(toggled());
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(toggled().get()).isSameAs(workbench);
            WaitForAsyncUtils.waitForFxEvents();
        }

        until(() -> alive(projections) <= 2);
    }

    @Test
    void letsGoOfTheWorkbenchInAnotherLanguage() throws Exception {
        List<WeakReference<Parent>> workbenches = new ArrayList<>();

        for (int i = 0; i < 6; i++) {
            Locale language = i % 2 == 0 ? Locale.KOREAN : Locale.ENGLISH;
            workbenches.add(
                    onFx(
                            () -> {
                                Parent before = front();
                                window.speak(language);
                                return new WeakReference<>(before);
                            }));
            WaitForAsyncUtils.waitForFxEvents();
        }

        until(() -> alive(workbenches) <= 2);
    }

    private WeakReference<Parent> toggled() {
        return onFx(
                () -> {
                    window.perform(Command.PROJECT);
                    return new WeakReference<>(front());
                });
    }

    private Parent front() {
        return (Parent) stage.getScene().getRoot().getChildrenUnmodifiable().getFirst();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static long alive(List<WeakReference<Parent>> references) {
        System.gc();
        return references.stream().filter(reference -> reference.get() != null).count();
    }
}
