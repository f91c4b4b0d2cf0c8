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
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Two rules side by side: open, step to where they part, choose another pair, come back.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class CompareJourneyTest {
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
    void stepsToWhereTheRulesPartAndComesBackToItsStep(FxRobot robot) throws Exception {
        until(() -> text(robot, "#playback-count").equals("2 / 9"));

        robot.type(KeyCode.V);
        until(() -> there(robot, "#compare-count"));
        until(() -> text(robot, "#compare-count").equals("2 / 9"));
        assertThat(text(robot, "#compare-title")).isEqualTo("Compare · Used twice, summed");
        assertThat(told(robot)).startsWith("Both sides are alike so far. add takes x twice");

        for (int i = 0; i < 5; i++) {
            robot.type(KeyCode.SPACE);
        }
        until(() -> text(robot, "#compare-count").equals("7 / 9"));
        assertThat(told(robot))
                .startsWith("They part here: contribution 2 brings 1.0.")
                .contains("Overwrite: the gradient of x is 1.0. Wrong under this rule")
                .contains("Sum: the gradient of x is 2.0. Right: x up 0.001, y up 0.002");
        assertThat(robot.lookup("#compare-line-left").query().getAccessibleText())
                .isEqualTo("overwrite: step 7 of 9; they part at step 7");

        robot.type(KeyCode.PAGE_UP);
        until(() -> text(robot, "#compare-count").equals("6 / 9"));
        robot.type(KeyCode.D);
        until(() -> text(robot, "#compare-count").equals("7 / 9"));

        robot.type(KeyCode.DIGIT3);
        until(() -> text(robot, "#compare-pair").equals("sum and in place"));
        until(() -> told(robot).contains("y.grad, the same array, now reads 2.0 too."));

        robot.type(KeyCode.ESCAPE);
        until(() -> there(robot, "#playback-count"));
        assertThat(text(robot, "#playback-count")).isEqualTo("2 / 9");
        robot.type(KeyCode.LEFT);
        until(() -> text(robot, "#playback-count").equals("1 / 9"));
    }

    @Test
    void opensAndClosesByItsButtonsToo(FxRobot robot) throws Exception {
        until(() -> text(robot, "#playback-count").equals("2 / 9"));

        robot.interact(() -> robot.lookup("#compare").queryAs(Button.class).fire());
        until(() -> there(robot, "#compare-count"));
        until(() -> text(robot, "#compare-count").equals("2 / 9"));
        robot.interact(() -> robot.lookup("#compare-last").queryAs(Button.class).fire());
        until(() -> text(robot, "#compare-count").equals("9 / 9"));
        robot.interact(() -> robot.lookup("#compare-close").queryAs(Button.class).fire());

        until(() -> there(robot, "#playback-count"));
        assertThat(text(robot, "#playback-count")).isEqualTo("2 / 9");
    }

    private static boolean there(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private static String told(FxRobot robot) {
        Node picture = robot.lookup("#compare-picture").query();
        return String.valueOf(picture.getAccessibleText());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
