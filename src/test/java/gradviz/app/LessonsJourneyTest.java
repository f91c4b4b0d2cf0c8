package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import gradviz.app.canvas.Typefaces;
import gradviz.app.document.Recovery;
import gradviz.app.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A teacher's way: open the browser, search, open what is found, go on to the next.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class LessonsJourneyTest {
    @TempDir static Path home;

    @Start
    void start(Stage stage) throws Exception {
        Typefaces.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Path folder = Files.createDirectories(home.resolve("Week 1"));
        Files.writeString(folder.resolve("mine.py"), "# title: Mine\nx = Variable(4.0)\n");
        Files.writeString(folder.resolve("typo.py"), "x = Variable(4.0)\ny = ad(x, x)\n");
        Settings settings = new Settings(home);
        settings.setLanguage(Locale.ENGLISH);
        settings.addLessonFolder(folder);
        new Window(stage, new Office(settings, new Recovery(home))).start(null);
    }

    @Test
    void searchesOpensAndGoesOnToTheNext(FxRobot robot) throws Exception {
        until(() -> title(robot).equals("Used twice, summed"));

        shortcut(robot, KeyCode.L);
        until(() -> cards(robot).size() == 28);
        robot.write("diamond");
        until(() -> cards(robot).size() == 2);
        until(() -> pictures(robot) == 2);
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        until(() -> title(robot).equals("A diamond by generation"));
        assertThat(robot.lookup("#lessons").query().isVisible()).isFalse();

        shortcut(robot, KeyCode.PAGE_DOWN);
        until(() -> title(robot).equals("A chain that doubles"));
        shortcut(robot, KeyCode.PAGE_UP);
        shortcut(robot, KeyCode.PAGE_UP);
        until(() -> title(robot).equals("A diamond in stack order"));
    }

    @Test
    void showsAFolderWithItsBrokenFileAndOpensFromIt(FxRobot robot) throws Exception {
        until(() -> title(robot).equals("Used twice, summed"));

        shortcut(robot, KeyCode.L);
        robot.write("week");
        until(() -> cards(robot).isEmpty());
        robot.eraseText(4);
        robot.write("typo");
        until(() -> cards(robot).size() == 1);
        until(
                () ->
                        cards(robot)
                                .getFirst()
                                .getAccessibleText()
                                .startsWith("typo.py. Line 2: NameError: "));
        robot.type(KeyCode.ESCAPE);
        until(() -> !robot.lookup("#lessons").query().isVisible());
        assertThat(title(robot)).isEqualTo("Used twice, summed");

        shortcut(robot, KeyCode.L);
        until(() -> cards(robot).size() == 28);
        robot.write("mine");
        until(() -> cards(robot).size() == 1);
        robot.type(KeyCode.ENTER);
        until(() -> title(robot).equals("mine.py · Mine"));
        shortcut(robot, KeyCode.PAGE_DOWN);
        until(() -> title(robot).equals("typo.py"));
    }

    private static void shortcut(FxRobot robot, KeyCode code) {
        robot.press(KeyCode.CONTROL, code).release(code, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#document").queryAs(MenuButton.class).getText();
    }

    private static List<Node> cards(FxRobot robot) {
        return List.copyOf(robot.lookup(".lesson-card").queryAll());
    }

    private static long pictures(FxRobot robot) {
        return robot.lookup(".lesson-picture > ImageView").queryAllAs(ImageView.class).stream()
                .filter(view -> view.getImage() != null)
                .count();
    }
}
