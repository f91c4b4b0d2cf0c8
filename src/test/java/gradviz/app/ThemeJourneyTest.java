package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import gradviz.app.canvas.CanvasView;
import gradviz.app.canvas.Typefaces;
import gradviz.app.document.Recovery;
import gradviz.app.settings.Choices;
import gradviz.app.settings.LanguageChoice;
import gradviz.app.settings.Settings;
import gradviz.app.settings.ThemeChoice;
import gradviz.drawing.Ink;
import gradviz.drawing.Theme;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Someone makes the window suit: theme, language and size of text, taken back and kept.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class ThemeJourneyTest {
    @TempDir static Path home;

    @Start
    void start(Stage stage) {
        Typefaces.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Settings settings = new Settings(home);
        settings.remember(Choices.DEFAULT.with(ThemeChoice.LIGHT));
        settings.setLanguage(Locale.ENGLISH);
        new Window(stage, new Office(settings, new Recovery(home))).start(null);
        stage.setWidth(1280);
    }

    @Test
    void triesOutADarkKoreanWindowWithLargeTextAndTakesItBack(FxRobot robot) throws Exception {
        until(() -> ground(robot, ".top-bar").equals(colour(Theme.LIGHT, Ink.PANEL)));
        Node bar = robot.lookup(".top-bar").query();

        openSettings(robot);
        choose(robot, "#settings-theme", ThemeChoice.DARK);
        until(() -> ground(robot, ".top-bar").equals(colour(Theme.DARK, Ink.PANEL)));
        CanvasView canvas = robot.lookup("#canvas").queryAs(CanvasView.class);
        assertThat(canvas.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(robot.lookup(".top-bar").<Node>query()).isSameAs(bar);
        assertThat(ground(robot, ".settings")).isEqualTo(colour(Theme.DARK, Ink.PANEL));

        choose(robot, "#settings-language", LanguageChoice.KOREAN);
        until(() -> text(robot, ".left-column > .panel-title").equals("코드"));
        robot.interact(() -> robot.lookup("#settings-text").queryAs(Slider.class).setValue(200));
        until(() -> robot.lookup(".workbench").query().getStyle().contains("26.0px"));
        assertThat(new Settings(home).textScale()).isEqualTo(2);

        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#settings-theme").tryQuery().isEmpty());
        until(() -> text(robot, ".left-column > .panel-title").equals("Listing"));
        until(() -> ground(robot, ".top-bar").equals(colour(Theme.LIGHT, Ink.PANEL)));
        assertThat(new Settings(home).choices())
                .isEqualTo(Choices.DEFAULT.with(ThemeChoice.LIGHT).with(LanguageChoice.ENGLISH));
    }

    @Test
    void staysOpenWhenALanguageIsChosenByKeys(FxRobot robot) throws Exception {
        openSettings(robot);
        robot.clickOn("#settings-language");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        until(() -> text(robot, ".left-column > .panel-title").equals("코드"));

        assertThat(robot.lookup("#settings-language").query().isFocused()).isTrue();

        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#settings-theme").tryQuery().isEmpty());
        assertThat(new Settings(home).choices().language()).isEqualTo(LanguageChoice.ENGLISH);
    }

    @Test
    void keepsAThemeAndResetsItLater(FxRobot robot) throws Exception {
        openSettings(robot);
        choose(robot, "#settings-theme", ThemeChoice.PRINT);
        robot.clickOn("OK");
        until(() -> robot.lookup("#settings-theme").tryQuery().isEmpty());
        assertThat(new Settings(home).choices().theme()).isEqualTo(ThemeChoice.PRINT);
        until(() -> ground(robot, ".top-bar").equals(colour(Theme.PRINT, Ink.PANEL)));

        openSettings(robot);
        robot.clickOn(robot.lookup(".settings .button").<Node>queryAll().iterator().next());
        until(() -> new Settings(home).choices().equals(Choices.DEFAULT));
        robot.type(KeyCode.ESCAPE);
        until(() -> new Settings(home).choices().theme() == ThemeChoice.PRINT);
    }

    private static void openSettings(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        until(() -> robot.lookup("#settings-theme").tryQuery().isPresent());
    }

    private static <E> void choose(FxRobot robot, String id, E value) {
        @SuppressWarnings("unchecked")
        ComboBox<E> combo = robot.lookup(id).queryAs(ComboBox.class);
        robot.interact(() -> combo.setValue(value));
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }

    private static Color ground(FxRobot robot, String selector) {
        Region region = robot.lookup(selector).queryAs(Region.class);
        return (Color) region.getBackground().getFills().getLast().getFill();
    }

    private static Color colour(Theme theme, Ink ink) {
        return Color.web(theme.hex(ink));
    }
}
