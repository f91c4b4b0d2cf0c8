package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import gradviz.app.canvas.Typefaces;
import gradviz.app.document.Recovery;
import gradviz.app.frame.Command;
import gradviz.app.present.Displays;
import gradviz.app.settings.Choices;
import gradviz.app.settings.LanguageChoice;
import gradviz.app.settings.MotionChoice;
import gradviz.app.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Someone who needs large text goes from view to view, and can read all that is written there.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class LargeTextJourneyTest {
    private static final Rectangle2D DISPLAY = new Rectangle2D(0, 0, 1280, 800);

    @TempDir Path home;

    private Stage stage;
    private Window window;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @EnumSource(
            value = LanguageChoice.class,
            names = {"ENGLISH", "KOREAN"})
    void readsEverythingAtTwiceTheSize(LanguageChoice language, FxRobot robot) throws Exception {
        robot.interact(() -> open(language));
        until(() -> count(robot).equals("2 / 9"));
        whole("window");

        robot.interact(() -> window.perform(Command.STEP));
        whole("question");
        robot.interact(() -> window.perform(Command.LAST));
        whole("the end of the listing");
        robot.interact(() -> window.perform(Command.KEYS));
        whole("keys");
        robot.interact(() -> window.perform(Command.LEAVE));

        robot.interact(() -> window.perform(Command.COMPARE));
        until(() -> robot.lookup("#compare-count").tryQuery().isPresent());
        whole("comparison");
        robot.interact(() -> window.perform(Command.LEAVE));

        robot.interact(() -> window.perform(Command.PROJECT));
        until(() -> robot.lookup("#presenter").tryQuery().isPresent());
        whole("presenter");
        robot.type(KeyCode.E);
        until(() -> robot.lookup(".live-editor").tryQuery().isPresent());
        whole("presenter changing the listing");
    }

    @Test
    void keepsItsControlsApartInASmallWindow(FxRobot robot) throws Exception {
        robot.interact(() -> open(LanguageChoice.KOREAN));
        robot.interact(() -> window.perform(Command.TEXT_LARGER));
        robot.interact(() -> stage.setWidth(1024));
        robot.interact(() -> stage.setHeight(700));

        whole("small window");
        Bounds count = place(robot.lookup("#playback-count").query());
        assertThat(robot.lookup("#playback .button").<Node>queryAll())
                .isNotEmpty()
                .noneMatch(button -> place(button).intersects(count));
    }

    private void open(LanguageChoice language) {
        Typefaces.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Settings settings = new Settings(home);
        settings.remember(
                Choices.DEFAULT.with(language).with(MotionChoice.REDUCED).withTextScale(2));
        Displays displays = Displays.of(List.of(DISPLAY, DISPLAY));
        window = new Window(stage, new Office(settings, new Recovery(home), displays));
        window.start(null);
        stage.setWidth(DISPLAY.getWidth());
        stage.setHeight(DISPLAY.getHeight());
    }

    /// Checks that nothing is shortened, cut off or outside, once the layout has settled.
    private void whole(String where) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> flaws().isEmpty());
        } catch (TimeoutException e) {
            assertThat(flaws()).as(where).isEmpty();
        }
    }

    private List<String> flaws() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> Flaws.in(stage.getScene().getRoot()))
                .get(5, TimeUnit.SECONDS);
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#playback-count").queryAs(Labeled.class).getText();
    }
}
