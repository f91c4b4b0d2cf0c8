package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.settings.Settings;
import gradviz.export.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An author's way: open the dialog, choose, look, export; think better of a film; copy.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class ExportJourneyTest {
    @TempDir Path home;
    @TempDir Path folder;

    @Start
    void start(Stage stage) {
        new Settings(home).setExportFolder(folder);
        Rectangle2D display = new Rectangle2D(0, 0, 1440, 900);
        Rehearsal.open(stage, home, List.of(display), "lesson:used-twice");
    }

    @Test
    void exportsAllStepsAsADocument(FxRobot robot) throws Exception {
        open(robot);
        until(() -> robot.lookup("#export-picture").queryAs(ImageView.class) != null);
        choose(robot, Format.PDF);
        ComboBox<?> steps = robot.lookup("#export-steps").queryAs(ComboBox.class);
        robot.interact(() -> steps.getSelectionModel().select(1));
        until(() -> text(robot, "#export-summary").endsWith("9 pages"));

        fire(robot, "#export-export");
        until(() -> !isOpen(robot));

        Path file = folder.resolve("used-twice.pdf");
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(9);
        }
        assertThat(robot.lookup("#toast").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Exported as used-twice.pdf.");
    }

    @Test
    void aFilmThatIsCancelledLeavesNothing(FxRobot robot) throws Exception {
        open(robot);
        choose(robot, Format.GIF);
        TextField scale = robot.lookup("#export-scale").queryAs(TextField.class);
        robot.interact(() -> scale.setText("4"));
        fire(robot, "#export-export");
        until(() -> robot.lookup("#export-progress").query().isVisible());

        fire(robot, "#export-cancel");

        until(() -> text(robot, "#export-remark").equals("Nothing was written."));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        fire(robot, "#export-cancel");
        until(() -> !isOpen(robot));
    }

    @Test
    void copiesTheCommandAndThePicture(FxRobot robot) throws Exception {
        open(robot);
        fire(robot, "#export-copy");
        String[] line = new String[1];
        robot.interact(() -> line[0] = Clipboard.getSystemClipboard().getString());
        assertThat(line[0])
                .startsWith("gradviz export lesson:used-twice -o ")
                .contains("used-twice-2.png --step 2 --theme light");
        robot.type(KeyCode.ESCAPE);
        until(() -> !isOpen(robot));

        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C)
                .release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
        boolean[] copied = new boolean[1];
        until(
                () -> {
                    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().hasImage());
                    return copied[0];
                });
    }

    @Test
    void opensForTheComparisonToo(FxRobot robot) throws Exception {
        until(() -> text(robot, "#playback-count").equals("2 / 9"));
        robot.type(KeyCode.V);
        until(() -> robot.lookup("#compare-count").tryQuery().isPresent());
        until(() -> text(robot, "#compare-count").equals("2 / 9"));

        press(robot);

        until(() -> isOpen(robot));
        assertThat(robot.lookup("#export-file").queryAs(TextField.class).getText())
                .isEqualTo("used-twice-overwrite-sum-2");
    }

    private static void open(FxRobot robot) throws Exception {
        until(() -> text(robot, "#playback-count").equals("2 / 9"));
        press(robot);
        until(() -> isOpen(robot));
    }

    private static void press(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#export-dialog").tryQuery().isPresent();
    }

    private static void choose(FxRobot robot, Format format) {
        @SuppressWarnings("unchecked")
        ComboBox<Format> formats = robot.lookup("#export-format").queryAs(ComboBox.class);
        robot.interact(() -> formats.setValue(format));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
