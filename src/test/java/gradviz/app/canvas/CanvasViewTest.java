package gradviz.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradviz.app.comfort.ThemeSheet;
import gradviz.app.show.Acts;
import gradviz.app.show.Show;
import gradviz.drawing.Box;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A pointer on the picture: it selects, drags values, pans, zooms and clears.
@ExtendWith(ApplicationExtension.class)
class CanvasViewTest {
    private static final String LISTING =
            "x = Variable(np.array(3.0))\ny = add(x, x)\ny.backward()\nprint(x.grad)\n";

    private final Storyboard storyboard =
            Storyboard.of(Run.of(LISTING), Setting.of(Locale.ENGLISH));
    private final int x = storyboard.run().names().get("x");
    private final int y = storyboard.run().names().get("y");
    private final Show show = new Show();
    private final List<String> acts = new ArrayList<>();
    private CanvasView view;

    @Start
    void start(Stage stage) {
        Messages messages = Messages.of(Locale.ENGLISH);
        view = new CanvasView(show, new Written(), messages, Theme.LIGHT);
        Scene scene = new Scene(view, 900, 600);
        scene.getStylesheets().add("/css/stage.css");
        ThemeSheet.wear(scene.getStylesheets(), Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        show.open(storyboard, storyboard.last());
    }

    @Test
    void selectsThePillThatIsClicked(FxRobot robot) {
        robot.clickOn(place(y));

        assertThat(show.selected()).isEqualTo(y);
    }

    @Test
    void selectsNothingWhereNothingIs(FxRobot robot) {
        robot.clickOn(view.localToScreen(5, 5));

        assertThat(show.selected()).isEqualTo(Show.NOTHING);
    }

    @Test
    void writesTheDraggedValueAndSaysWhenTheDragEnds(FxRobot robot) {
        robot.moveTo(place(x));
        assertThat(view.getCursor()).isEqualTo(Cursor.H_RESIZE);

        robot.press(MouseButton.PRIMARY).moveBy(10, 0).release(MouseButton.PRIMARY);

        assertThat(acts).contains("x = 4.0, dragging").last().isEqualTo("x = 4.0");
        assertThat(view.camera().left()).isEqualTo(Camera.fitting(bounds(), room(), 1.4).left());
    }

    @Test
    void doesNotDragAValueThatWasComputed(FxRobot robot) {
        robot.moveTo(place(y));
        assertThat(view.getCursor()).isEqualTo(Cursor.HAND);

        robot.press(MouseButton.PRIMARY).moveBy(10, 0).release(MouseButton.PRIMARY);

        assertThat(acts).isEmpty();
    }

    @Test
    void pansByDraggingTheEmptyGround(FxRobot robot) {
        Camera before = view.camera();

        robot.moveTo(view.localToScreen(20, 20));
        robot.press(MouseButton.PRIMARY).moveBy(30, 40).release(MouseButton.PRIMARY);

        assertThat(view.camera()).isEqualTo(before.panned(30, 40));
        assertThat(show.selected()).isNotEqualTo(Show.NOTHING);
    }

    @Test
    void zoomsAboutThePointer(FxRobot robot) {
        Point2D pointer = view.screenToLocal(place(y));
        Point before = view.camera().toDrawing(pointer.getX(), pointer.getY());
        double scale = view.camera().scale();

        robot.interact(() -> Event.fireEvent(view, turn(pointer, 40, true)));

        assertThat(view.camera().scale()).isGreaterThan(scale * 1.05);
        Point after = view.camera().toDrawing(pointer.getX(), pointer.getY());
        assertThat(after.distanceTo(before)).isCloseTo(0, within(1e-6));
    }

    @Test
    void pansByTheWheel(FxRobot robot) {
        Camera before = view.camera();

        robot.interact(() -> Event.fireEvent(view, turn(new Point2D(50, 50), -40, false)));

        assertThat(view.camera()).isEqualTo(before.panned(0, -40));
    }

    @Test
    void keepsACameraThatWasMovedWhenTheListingRunsAgain(FxRobot robot) {
        robot.interact(view::zoomIn);
        Camera before = view.camera();
        Run again = Run.of(LISTING.replace("3.0", "1234567.0"));
        Storyboard wider = Storyboard.of(again, Setting.of(Locale.ENGLISH));

        robot.interact(() -> show.update(wider, 3));

        assertThat(view.camera()).isEqualTo(before);
        robot.interact(view::fit);
        assertThat(view.camera()).isNotEqualTo(before);
    }

    @Test
    void clearsByTheButtonOnTheLedger(FxRobot robot) {
        Button clear = robot.lookup("#clear-x").queryButton();
        Rect place =
                view.camera().toView(storyboard.clearPlace(x, show.player().step()).orElseThrow());
        Point2D corner = view.sceneToLocal(clear.localToScene(0, 0));
        assertThat(corner.getX()).isCloseTo(place.x(), within(0.5));
        assertThat(corner.getY()).isCloseTo(place.y(), within(0.5));

        robot.clickOn(clear);

        assertThat(acts).containsExactly("clear x");
    }

    @Test
    void hasNoClearButtonBeforeTheFirstContribution(FxRobot robot) {
        robot.interact(() -> show.player().seek(2));

        assertThat(robot.lookup("#clear-x").query().isVisible()).isFalse();
    }

    @Test
    void namesTheSlotOfAnEdgeThatIsPointedAt(FxRobot robot) {
        Label tip = robot.from(view).lookup(".canvas-tip").query();

        robot.moveTo(chip());
        assertThat(tip.isVisible()).isTrue();
        assertThat(tip.getText()).isEqualTo("first input of add(x, x): contribution 1, 1.0");

        robot.moveTo(view.localToScreen(5, 5));
        assertThat(tip.isVisible()).isFalse();
    }

    @Test
    void goesFromVariableToVariableByUpAndDown(FxRobot robot) {
        robot.interact(view::requestFocus);
        robot.interact(() -> show.selectedProperty().set(x));

        robot.type(KeyCode.DOWN);
        assertThat(show.selected()).isEqualTo(y);
        robot.type(KeyCode.UP);
        assertThat(show.selected()).isEqualTo(x);
    }

    @Test
    void lightsOnlyWhatWasPickedInItWhereTheRestIsNoConcernOfTheViewer(FxRobot robot) {
        robot.interact(() -> show.selectedProperty().set(x));
        assertThat(beside(robot, x)).isNotEqualTo(beside(robot, y));

        robot.interact(view::lightOnlyPicked);
        assertThat(beside(robot, x)).isEqualTo(beside(robot, y));
        robot.interact(view::requestFocus).type(KeyCode.DOWN);
        assertThat(beside(robot, y)).isNotEqualTo(beside(robot, x));
        robot.clickOn(place(x));
        assertThat(beside(robot, x)).isNotEqualTo(beside(robot, y));
        robot.interact(() -> show.open(storyboard, storyboard.last()));
        assertThat(show.selected()).isEqualTo(x);
        assertThat(beside(robot, x)).isEqualTo(beside(robot, y));
    }

    @Test
    void saysTheSentenceOfTheStepToAScreenReader(FxRobot robot) {
        robot.interact(() -> show.player().seek(7));

        assertThat(view.getAccessibleText()).startsWith("Contribution 2 reaches x");
    }

    @Test
    void arrivesWhereTheNextRunHasItsNodes(FxRobot robot) throws Exception {
        Storyboard wider =
                Storyboard.of(
                        Run.of(LISTING.replace("3.0", "1234567.0")), Setting.of(Locale.ENGLISH));

        robot.interact(() -> show.update(wider, storyboard.last()));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> pillAt(wider));

        assertThat(pillAt(wider)).isTrue();
    }

    @Test
    void movesAGlideFromTheOldLayoutToTheNew() {
        Storyboard wider =
                Storyboard.of(
                        Run.of(LISTING.replace("3.0", "1234567.0")), Setting.of(Locale.ENGLISH));
        Camera camera = Camera.PLAIN;
        Glide glide =
                new Glide(new Glide.Stand(storyboard, camera), new Glide.Stand(wider, camera));

        assertThat(glide.leadsOn()).isTrue();
        assertThat(glide.now().storyboard().pill(y).x())
                .isCloseTo(storyboard.pill(y).x(), within(1e-6));
        glide.tick(Duration.ofMillis(300));
        assertThat(glide.leadsOn()).isFalse();
        assertThat(glide.now().storyboard().pill(y)).isEqualTo(wider.pill(y));
    }

    private static ScrollEvent turn(Point2D at, double by, boolean control) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                control,
                false,
                false,
                false,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private boolean pillAt(Storyboard there) {
        Point2D middle = view.screenToLocal(place(there, y));
        PartKey key = view.partAt(middle.getX(), middle.getY());
        return key != null && key.variable() == y;
    }

    private Point2D chip() {
        Rect chip =
                storyboard.at(storyboard.last(), 1).parts().stream()
                        .filter(part -> part.key().equals("edge:0"))
                        .flatMap(part -> part.marks().stream())
                        .filter(Box.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .bounds();
        Rect seen = view.camera().toView(chip);
        return view.localToScreen(seen.centreX(), seen.centreY());
    }

    /// {@return the colour just above a pill, where its light would be}
    private Color beside(FxRobot robot, int variable) {
        WaitForAsyncUtils.waitForFxEvents();
        Rect pill = view.camera().toView(storyboard.pill(variable).grow(4));
        Image[] seen = new Image[1];
        robot.interact(() -> seen[0] = view.snapshot(null, null));
        return seen[0].getPixelReader().getColor((int) pill.centreX(), (int) pill.y());
    }

    private Point2D place(int variable) {
        return place(storyboard, variable);
    }

    private Point2D place(Storyboard there, int variable) {
        Rect seen = view.camera().toView(there.pill(variable));
        return view.localToScreen(seen.centreX(), seen.centreY());
    }

    private Rect bounds() {
        return storyboard.at(0, 1).bounds();
    }

    private Rect room() {
        return new Rect(28, 28, view.getWidth() - 56, view.getHeight() - 56);
    }

    /// Writes down what would be done to the listing.
    private final class Written implements Acts {
        @Override
        public void fold(int scope) {
            acts.add("fold " + scope);
        }

        @Override
        public void clear(int variable) {
            acts.add("clear " + name(variable));
        }

        @Override
        public void setValue(int variable, double value, boolean dragging) {
            acts.add(name(variable) + " = " + value + (dragging ? ", dragging" : ""));
        }

        @Override
        public void backwardAgain(int variable) {
            acts.add("backward " + name(variable));
        }

        private String name(int variable) {
            return storyboard.graph().variable(variable).labels().getLast().text();
        }
    }
}
