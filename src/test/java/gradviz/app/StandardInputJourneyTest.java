package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import gradviz.app.canvas.Typefaces;
import gradviz.app.document.Recovery;
import gradviz.app.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A listing that another program hands over: shown as text of no file, numbered from its first
/// line.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class StandardInputJourneyTest {
    @TempDir static Path home;

    @Start
    void start(Stage stage) {
        Typefaces.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Settings settings = new Settings(home);
        settings.setLanguage(Locale.ENGLISH);
        new Window(stage, new Office(settings, new Recovery(home)))
                .startWith("x = Variable(2.0)\ny = x * x\ny.backward()\n");
    }

    @Test
    void seesItAsTextThatIsNotSaved(FxRobot robot) throws Exception {
        CodeArea area = robot.lookup("#listing").queryAs(CodeArea.class);
        until(() -> area.getText().startsWith("x = Variable(2.0)"));
        until(() -> count(robot).endsWith("/ 8"));

        assertThat(((Stage) robot.window(0)).getTitle())
                .isEqualTo("From standard input (not saved) - gradviz");
        until(() -> numbers(robot).equals(List.of("1", "2", "3", "4")));
    }

    private static List<String> numbers(FxRobot robot) {
        return robot.lookup(".line-number").queryAllAs(Labeled.class).stream()
                .filter(label -> label.isVisible())
                .map(Labeled::getText)
                .sorted()
                .distinct()
                .toList();
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#playback-count").queryAs(Labeled.class).getText();
    }
}
