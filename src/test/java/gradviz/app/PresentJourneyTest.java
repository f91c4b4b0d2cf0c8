package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A teacher's way: present on two displays, black the picture, change the listing, go on.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class PresentJourneyTest {
    private static final String FIRST =
            """
            x = Variable(np.array(3.0))
            y = add(x, x)
            y.backward()
            print(x.grad)  #! Ask for hands.
            """;

    private static final List<Rectangle2D> TWO =
            List.of(new Rectangle2D(0, 0, 640, 480), new Rectangle2D(640, 0, 640, 480));

    @TempDir static Path home;

    private Stage desk;

    @Start
    void start(Stage stage) throws Exception {
        desk = stage;
        Path folder = Files.createDirectories(home.resolve("listings"));
        Files.writeString(folder.resolve("a.py"), FIRST);
        Files.writeString(folder.resolve("b.py"), "z = Variable(np.array(1.0))\nz.backward()\n");
        Rehearsal.open(stage, home, TWO, folder.resolve("a.py").toString());
    }

    @Test
    void presentsOnTwoDisplaysToTheNextListing(FxRobot robot) throws Exception {
        begin(robot);
        Scene audience = audience();
        assertThat(desk.getScene().lookup("#presenter")).isNotNull();
        assertThat(audience.getWindow().getX()).isEqualTo(640);

        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.N);
        until(() -> strip(audience).equals("4 / 9"));
        assertThat(visible(audience, "#caption")).isFalse();
        robot.type(KeyCode.P);
        until(() -> strip(audience).equals("3 / 9"));

        robot.type(KeyCode.B);
        assertThat(audience.lookup("#cover").isVisible()).isTrue();
        assertThat(desk.getScene().lookup("#cover")).isNull();
        assertThat(state()).isEqualTo("The audience sees black");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(audience.lookup("#cover").isVisible()).isFalse();
        assertThat(strip(audience)).isEqualTo("3 / 9");

        robot.type(KeyCode.END);
        until(() -> strip(audience).equals("9 / 9"));
        assertThat(texts(desk.getScene(), "#remarks .label")).contains("Ask for hands.");
        assertThat(audience.getRoot().lookup("#remarks")).isNull();

        robot.type(KeyCode.PAGE_DOWN);
        until(() -> audience.lookup("#end-card").isVisible());
        assertThat(audience.lookup("#end-card").getAccessibleText()).contains("b.py");
        robot.type(KeyCode.PAGE_UP);
        until(() -> !audience.lookup("#end-card").isVisible());
        assertThat(strip(audience)).isEqualTo("9 / 9");

        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
        until(() -> strip(audience).endsWith("/ 3"));
        assertThat(desk.getTitle()).startsWith("b.py");

        robot.type(KeyCode.ESCAPE);
        until(() -> !audience.getWindow().isShowing());
        assertThat(desk.getScene().lookup("#playback")).isNotNull();
    }

    @Test
    void changesACopyAndReturnsToTheLesson(FxRobot robot) throws Exception {
        begin(robot);
        Scene audience = audience();
        robot.type(KeyCode.END);
        until(() -> strip(audience).equals("9 / 9"));

        robot.type(KeyCode.E);
        until(() -> desk.getScene().getFocusOwner() instanceof CodeArea);
        CodeArea area = (CodeArea) desk.getScene().getFocusOwner();
        robot.interact(() -> area.setText(FIRST.replace("add(x, x)", "add(x, q)")));
        until(() -> texts(desk.getScene(), "#trouble .label").contains("name 'q' is not defined"));
        assertThat(strip(audience)).isEqualTo("9 / 9");

        robot.interact(() -> area.setText(FIRST.replace("add(x, x)", "add(add(x, x), x)")));
        until(() -> strip(audience).endsWith("/ 14"));
        assertThat(strip(audience)).isEqualTo("2 / 14");
        assertThat(state()).isEqualTo("The audience sees your changed copy");
        robot.type(KeyCode.PAGE_DOWN);
        until(() -> strip(audience).equals("3 / 14"));

        robot.type(KeyCode.ESCAPE).type(KeyCode.R);
        until(() -> strip(audience).equals("9 / 9"));
        assertThat(state()).isEqualTo("The audience sees this step");
        robot.type(KeyCode.F5);
        until(() -> desk.getScene().lookup("#playback") != null);
        assertThat(listing()).isEqualTo(FIRST);
        assertThat(Files.readString(home.resolve("listings/a.py"))).isEqualTo(FIRST);
    }

    @Test
    void savesACopyOnlyWhenAsked(FxRobot robot) throws Exception {
        String changed = FIRST.replace("3.0", "4.0");
        begin(robot);

        robot.type(KeyCode.E);
        until(() -> desk.getScene().getFocusOwner() instanceof CodeArea);
        CodeArea area = (CodeArea) desk.getScene().getFocusOwner();
        robot.interact(() -> area.setText(changed));
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);

        until(() -> Files.readString(home.resolve("listings/a.py")).equals(changed));
        robot.type(KeyCode.F5);
        until(() -> desk.getScene().lookup("#playback") != null);
        assertThat(listing()).isEqualTo(changed);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> listing().equals(FIRST));
    }

    private void begin(FxRobot robot) throws Exception {
        until(() -> count(desk.getScene(), "#playback-count").equals("2 / 9"));
        robot.type(KeyCode.F5);
        until(() -> audience() != null && strip(audience()).equals("2 / 9"));
    }

    private Scene audience() {
        return javafx.stage.Window.getWindows().stream()
                .filter(window -> window instanceof Stage && !window.equals(desk))
                .map(javafx.stage.Window::getScene)
                .findFirst()
                .orElse(null);
    }

    private String listing() {
        return ((CodeArea) desk.getScene().lookup("#listing")).getText();
    }

    private String state() {
        return ((Labeled) desk.getScene().lookup("#audience-state")).getText();
    }

    private static String strip(Scene scene) {
        return count(scene, "#strip .count");
    }

    private static String count(Scene scene, String selector) {
        return scene.lookup(selector) instanceof Labeled label ? label.getText() : "";
    }

    private static boolean visible(Scene scene, String selector) {
        Node node = scene.lookup(selector);
        boolean visible = node != null;
        while (node != null) {
            visible &= node.isVisible();
            node = node.getParent();
        }
        return visible;
    }

    private static String texts(Scene scene, String selector) {
        StringBuilder texts = new StringBuilder();
        scene.getRoot().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .forEach(text -> texts.append(text).append('\n'));
        return texts.toString();
    }
}
