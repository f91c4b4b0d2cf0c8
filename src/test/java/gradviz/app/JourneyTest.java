package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import gradviz.app.canvas.Typefaces;
import gradviz.app.document.Recovery;
import gradviz.app.settings.Settings;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A student's way: open, step to the sum, clear, take it back, go to and fro.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class JourneyTest {
    @TempDir static Path home;

    @Start
    void start(Stage stage) {
        Typefaces.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Settings settings = new Settings(home);
        settings.setLanguage(Locale.ENGLISH);
        new Window(stage, new Office(settings, new Recovery(home))).start(null);
    }

    @Test
    void seesTheSumClearsItAndTakesThatBack(FxRobot robot) throws Exception {
        until(() -> count(robot).equals("2 / 9"));
        assertThat(caption(robot)).startsWith("add takes x twice");

        // One more than steps: the first shows the lesson's question.
        for (int i = 0; i < 6; i++) {
            robot.type(KeyCode.SPACE);
        }
        until(() -> count(robot).equals("7 / 9"));
        assertThat(caption(robot))
                .startsWith("Contribution 2 reaches x")
                .contains("x.grad = 1.0 + 1.0 = 2.0");
        until(() -> verdict(robot).equals("right: x up 0.001, y up 0.002"));

        robot.type(KeyCode.LEFT);
        until(() -> count(robot).equals("6 / 9"));
        assertThat(caption(robot)).startsWith("Contribution 1 reaches x");
        robot.type(KeyCode.END);
        until(() -> count(robot).equals("9 / 9"));
        assertThat(output(robot)).isEqualTo("2.0");

        robot.type(KeyCode.C);
        until(() -> listing(robot).contains("\nprint(x.grad)"));
        until(() -> listing(robot).contains("\nx.cleargrad()"));
        until(() -> count(robot).equals("10 / 10"));
        assertThat(caption(robot)).startsWith("x.cleargrad() clears x.grad");

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> !listing(robot).contains("x.cleargrad()"));
        until(() -> count(robot).endsWith("/ 9"));

        robot.interact(() -> robot.lookup("#again").queryAs(Button.class).fire());
        until(() -> listing(robot).contains("\ny.backward()"));
        until(() -> count(robot).endsWith("/ 15"));
        robot.type(KeyCode.END);
        until(() -> verdict(robot).startsWith("leftover: this run added 2.0, which is right"));

        robot.type(KeyCode.HOME);
        until(() -> count(robot).startsWith("0 /"));
        assertThat(output(robot)).isEqualTo("nothing printed yet");
    }

    @Test
    void typesAMistakeAndIsToldWhereItIs(FxRobot robot) throws Exception {
        until(() -> count(robot).equals("2 / 9"));
        CodeArea area = robot.lookup("#listing").queryAs(CodeArea.class);

        robot.interact(() -> area.setText("x = Variable(3.0)\ny = add(x, z)\n"));

        until(() -> robot.lookup("#trouble").query().isVisible());
        assertThat(robot.lookup("#trouble").lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(text -> text.contains("name 'z' is not defined"));
        assertThat(count(robot)).isEqualTo("2 / 9");
    }

    @Test
    void keepsTheLineThatIsWrittenInSightWhenAMistakeIsShown(FxRobot robot) throws Exception {
        until(() -> count(robot).equals("2 / 9"));
        CodeArea area = robot.lookup("#listing").queryAs(CodeArea.class);
        String lines = "x = Variable(3.0)\n" + "y = square(x)\n".repeat(40);
        robot.interact(() -> area.setText(lines));
        until(() -> count(robot).endsWith("/ 41"));
        robot.interact(
                () -> {
                    area.requestFocus();
                    area.select(TextPos.ofLeading(0, 0));
                });
        int lowest = lowest(area);
        robot.interact(() -> area.select(TextPos.ofLeading(lowest, 0)));

        robot.interact(() -> area.appendText("z ="));
        until(() -> robot.lookup("#trouble").query().isVisible());

        until(() -> area.getHeight() > 100 && lowest(area) >= lowest);
        assertThat(area.getCaretPosition().index()).isEqualTo(lowest);
    }

    /// {@return the index of the lowest line in sight}
    private static int lowest(CodeArea area) {
        Bounds there = area.localToScreen(area.getLayoutBounds());
        return area.getTextPosition(there.getCenterX(), there.getMaxY() - 2).index();
    }

    @Test
    void choosesARuleWhichIsWrittenIntoTheListing(FxRobot robot) throws Exception {
        until(() -> count(robot).equals("2 / 9"));

        robot.clickOn("overwrite");
        robot.clickOn(".fold");
        until(() -> listing(robot).contains("# gradviz: accumulate=overwrite"));
        robot.interact(() -> robot.lookup("#playback-last").queryAs(Button.class).fire());

        until(() -> output(robot).equals("1.0"));
        until(() -> verdict(robot).startsWith("wrong: it should be 2.0: the rule overwrite"));
    }

    private static String caption(FxRobot robot) {
        return robot.lookup("#caption").query().getAccessibleText();
    }

    private static String verdict(FxRobot robot) {
        String text = robot.lookup("#verdict").query().getAccessibleText();
        return text == null ? "" : text;
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#playback-count").queryAs(Labeled.class).getText();
    }

    private static String output(FxRobot robot) {
        return robot.lookup("#output").lookup(".output-text").query().getAccessibleText();
    }

    private static String listing(FxRobot robot) {
        return robot.lookup("#listing").queryAs(CodeArea.class).getText();
    }
}
