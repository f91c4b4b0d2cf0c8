package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import gradviz.app.canvas.Typefaces;
import gradviz.app.document.Recovery;
import gradviz.app.settings.Settings;
import gradviz.app.settings.Switch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A student alone: is asked, answers wrongly and is told why, sees the answer, and is asked more.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class PredictJourneyTest {
    @TempDir static Path home;

    @Start
    void start(Stage stage) {
        Typefaces.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Settings settings = new Settings(home);
        settings.remember(settings.choices().with(Switch.PREDICT, false));
        settings.setLanguage(Locale.ENGLISH);
        new Window(stage, new Office(settings, new Recovery(home))).start(null);
    }

    @Test
    void isToldWhyAndSeesTheAnswerAtItsStepOnly(FxRobot robot) throws Exception {
        until(() -> count(robot).equals("2 / 9"));
        assertThat(card(robot).isVisible()).isFalse();

        robot.type(KeyCode.SPACE);
        until(() -> card(robot).isVisible());
        assertThat(count(robot)).isEqualTo("2 / 9");
        assertThat(card(robot).getAccessibleText()).isEqualTo("Question: What will x.grad be?");

        robot.interact(() -> robot.lookup("#choice-A").queryAs(Button.class).fire());
        until(() -> remark(robot).startsWith("1.0 is the second contribution alone; x already"));
        assertThat(choice(robot, "A")).isEqualTo("A: 1.0, your answer, which is wrong");

        for (int step = 3; step <= 6; step++) {
            String expected = step + " / 9";
            robot.type(KeyCode.SPACE);
            until(() -> count(robot).equals(expected));
            assertThat(shownBesides(robot)).noneMatch(text -> text.matches(".*\\b2\\.0\\b.*"));
            assertThat(shownBesides(robot)).noneMatch(text -> text.contains("+"));
            assertThat(choice(robot, "B")).isEqualTo("B: 2.0");
        }

        robot.type(KeyCode.SPACE);
        until(() -> choice(robot, "B").equals("B: 2.0, the right answer"));
        assertThat(remark(robot)).isEqualTo("x.grad is 2.0: 1.0 + 1.0.");

        robot.type(KeyCode.LEFT);
        until(() -> choice(robot, "B").equals("B: 2.0"));
        robot.type(KeyCode.END);
        until(() -> !card(robot).isVisible());
    }

    @Test
    void typesAnAnswerWithoutSteppingByItsSpaces(FxRobot robot) throws Exception {
        until(() -> count(robot).equals("2 / 9"));
        robot.type(KeyCode.SPACE);
        until(() -> card(robot).isVisible());

        robot.clickOn("#typed-answer").write(" 7 ").type(KeyCode.ENTER);
        until(() -> remark(robot).equals("7 is not what comes. Step on and watch."));
        assertThat(count(robot)).isEqualTo("2 / 9");

        robot.interact(() -> robot.lookup("#typed-answer").queryAs(TextField.class).clear());
        robot.clickOn("#typed-answer").write("2").type(KeyCode.ENTER);
        until(() -> remark(robot).equals("Yes. Step on and see it happen."));
        assertThat(choice(robot, "B")).isEqualTo("B: 2.0, the right answer");
    }

    @Test
    void predictModeAsksBeforeAWriteAndIsRemembered(FxRobot robot) throws Exception {
        until(() -> count(robot).equals("2 / 9"));

        robot.type(KeyCode.Q);
        until(() -> new Settings(home).choices().on().contains(Switch.PREDICT));
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        for (int i = 0; i < 5; i++) {
            robot.type(KeyCode.SPACE);
        }
        until(() -> asked(robot).startsWith("Question: Contribution 1 brings 1.0 to x."));
        assertThat(count(robot)).isEqualTo("5 / 9");

        robot.type(KeyCode.DIGIT1);
        until(() -> choice(robot, "A").equals("A: 1.0, the right answer"));
        robot.type(KeyCode.Q);
        until(() -> !robot.lookup("#predict").queryAs(ToggleButton.class).isSelected());
        until(() -> asked(robot).equals("Question: What will x.grad be?"));
    }

    /// Every text in the window but the listing, the question and the count of steps.
    private static List<String> shownBesides(FxRobot robot) {
        List<String> texts = new ArrayList<>();
        robot.interact(() -> collect(robot.lookup(".workbench").query(), texts));
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        List<String> left = List.of("listing", "question-card", "playback", "key-list");
        boolean leftOut = node.getId() != null && left.contains(node.getId());
        if (!node.isVisible() || leftOut) {
            return;
        }
        if (node instanceof Text text) {
            texts.add(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private static Node card(FxRobot robot) {
        return robot.lookup("#question-card").query();
    }

    private static String asked(FxRobot robot) {
        return card(robot).isVisible() ? card(robot).getAccessibleText() : "";
    }

    private static String remark(FxRobot robot) {
        return robot.lookup("#question-remark").query().getAccessibleText();
    }

    private static String choice(FxRobot robot, String letter) {
        return robot.lookup("#choice-" + letter).query().getAccessibleText();
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#playback-count").queryAs(Labeled.class).getText();
    }
}
