package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import gradviz.app.canvas.CanvasView;
import gradviz.app.canvas.Typefaces;
import gradviz.app.document.Recovery;
import gradviz.app.settings.Settings;
import gradviz.drawing.Box;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.layout.Area;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A student's way to the numbers of an array: its table, its gradient, the sum of its terms.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class TensorJourneyTest {
    private static final String LISTING =
            """
            x = Variable(np.array([[1.0, -2.0], [3.0, 4.0]]))
            y = sum(x * x)
            y.backward()
            """;

    @TempDir static Path home;

    @Start
    void start(Stage stage) throws Exception {
        Typefaces.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Settings settings = new Settings(home);
        settings.setLanguage(Locale.ENGLISH);
        Path file = Files.writeString(home.resolve("array.py"), LISTING);
        new Window(stage, new Office(settings, new Recovery(home))).start(file.toString());
    }

    @Test
    void opensTheTableByKeysAndTheSumByAClick(FxRobot robot) throws Exception {
        until(() -> count(robot).endsWith("/ 12"));
        robot.type(KeyCode.END);
        until(() -> count(robot).equals("12 / 12"));

        robot.type(KeyCode.T);
        until(() -> table(robot).isFocused());
        until(() -> cells(robot).contains("1, 0: 3."));
        assertThat(sides(robot)).containsExactly("data", "grad", "sum");

        robot.type(KeyCode.T);
        until(() -> cells(robot).contains("1, 0: 6."));
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        until(() -> clipboard(robot).equals("[[2.0, -4.0], [6.0, 8.0]]"));

        robot.type(KeyCode.DOWN);
        until(() -> table(robot).getSelectionModel().getSelectedIndex() == 1);
        assertThat(count(robot)).isEqualTo("12 / 12");

        robot.type(KeyCode.T, 2);
        until(() -> cells(robot).contains("1, 1: 4."));
        robot.clickOn(centreOfTheSum(robot));
        until(() -> cells(robot).contains("1, 1, = sum: 8."));
        assertThat(cells(robot)).contains("1, 1, 1: 4.", "1, 1, 2: 4.", "0, 1, = sum: -4.");

        robot.type(KeyCode.T, 2);
        until(() -> cells(robot).contains("1, 1: 4."));
        robot.clickOn(centreOfTheFirstChip(robot));
        until(() -> cells(robot).contains("1, 1, = sum: 8."));
    }

    private static Point2D centreOfTheSum(FxRobot robot) throws Exception {
        Storyboard story = Storyboard.of(Run.of(LISTING), Setting.of(Locale.ENGLISH));
        Area card = Objects.requireNonNull(story.layout().ledgers().get(0));
        return centre(robot, new Rect(card.x(), card.y(), card.width(), card.height()));
    }

    private static Point2D centreOfTheFirstChip(FxRobot robot) throws Exception {
        Storyboard story = Storyboard.of(Run.of(LISTING), Setting.of(Locale.ENGLISH));
        Part edge =
                story.at(story.last(), 1).parts().stream()
                        .filter(part -> part.key().equals("edge:0"))
                        .findFirst()
                        .orElseThrow();
        Rect chip =
                edge.marks().stream()
                        .filter(Box.class::isInstance)
                        .map(mark -> ((Box) mark).frame())
                        .findFirst()
                        .orElseThrow();
        return centre(robot, chip);
    }

    private static Point2D centre(FxRobot robot, Rect place) throws Exception {
        return onFx(
                () -> {
                    CanvasView canvas = robot.lookup("#canvas").queryAs(CanvasView.class);
                    Rect there = canvas.toView(place);
                    return canvas.localToScreen(there.centreX(), there.centreY());
                });
    }

    private static String count(FxRobot robot) throws Exception {
        return onFx(() -> robot.lookup("#playback-count").queryAs(Labeled.class).getText());
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#tensor-table").queryAs(TableView.class);
    }

    private static List<String> cells(FxRobot robot) throws Exception {
        return onFx(
                () ->
                        robot.lookup(".heat-cell").queryAllAs(TableCell.class).stream()
                                .map(cell -> String.valueOf(cell.getAccessibleText()))
                                .toList());
    }

    private static List<String> sides(FxRobot robot) throws Exception {
        return onFx(
                () ->
                        robot
                                .lookup("#tensor .toggle-button")
                                .queryAllAs(ToggleButton.class)
                                .stream()
                                .map(Labeled::getText)
                                .toList());
    }

    private static String clipboard(FxRobot robot) throws Exception {
        return onFx(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    private static <T> T onFx(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.asyncFx(question).get();
    }
}
