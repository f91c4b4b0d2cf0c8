package gradviz.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.canvas.Typefaces;
import gradviz.app.document.Document;
import gradviz.app.predict.Asking;
import gradviz.app.session.FxTimes;
import gradviz.app.session.Runner;
import gradviz.app.session.Session;
import gradviz.app.show.Show;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.run.question.Agenda;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is projected at 1080 lines is 44 pixels high up to twelve nodes, and nothing covers it.
@ExtendWith(ApplicationExtension.class)
class ProjectionSizesTest {
    private static final double SMALLEST = 13;
    private static final double LARGE = 44 - 0.01;

    /// With larger text beside it a picture with a large sum keeps nearly its size.
    private static final double ENLARGED = 42;

    private static final int FEW = 12;

    private final Show show = new Show();
    private final Asking asking = new Asking(show);
    private final FxTimes times = new FxTimes();
    private Scene scene;
    private Projection projection;

    @Start
    void start(Stage stage) {
        Typefaces.load();
        show.reducedMotionProperty().set(true);
        Document document = new Document();
        Setting setting = Setting.of(Locale.ENGLISH);
        Session session = new Session(document, show, new Runner(), times, setting);
        LiveEdit live = new LiveEdit(document, session, show, _ -> session);
        Presentation presentation = new Presentation(asking, List::of, Optional::empty);
        projection =
                new Projection(
                        new Stagecraft(
                                asking,
                                presentation,
                                live,
                                new SimpleObjectProperty<>(Theme.LIGHT),
                                Messages.of(Locale.ENGLISH)));
        projection.setMinSize(1920, 1080);
        projection.setMaxSize(1920, 1080);
        // The headless display is smaller than what is measured.
        scene = new Scene(new Group(projection), 640, 360);
        scene.getStylesheets()
                .addAll("/css/stage.css", "/css/frame.css", "/css/predict.css", "/css/present.css");
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        times.close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void isLargeAndUncoveredAtEveryStep(double text, FxRobot robot) {
        robot.interact(() -> projection.setTextScale(text));
        List<Storyboard> lessons = fewNodes(text);
        assertThat(lessons).hasSizeGreaterThan(15);

        for (Storyboard lesson : lessons) {
            robot.interact(() -> goThrough(lesson, text));
        }
    }

    private void goThrough(Storyboard lesson, double text) {
        show.open(lesson, 1);
        Object before = null;
        while (!here().equals(before)) {
            before = here();
            layOut();
            check(lesson, text);
            asking.step();
        }
    }

    /// A height that comes out of one layout may move the picture in the next.
    private void layOut() {
        for (int i = 0; i < 2; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private Object here() {
        return asking.card() == null
                ? show.player().step()
                : List.of(show.player().step(), asking.card());
    }

    private void check(Storyboard lesson, double text) {
        int step = show.player().step();
        String what = lesson.title() + ", step " + step;
        double scale = view(new Rect(0, 0, 1, 1)).width();
        double least = text > 1 ? ENLARGED : LARGE;
        assertThat(scale * SMALLEST * text).as(what).isGreaterThanOrEqualTo(least);
        scene.getRoot()
                .lookupAll(".question-text > Text, .choice-text > Text")
                .forEach(node -> assertThat(size(node)).as(what).isGreaterThanOrEqualTo(LARGE));
        scene.getRoot()
                .lookupAll(".strip-listing > Text")
                .forEach(node -> assertThat(size(node)).as(what).isGreaterThanOrEqualTo(28));
        assertSeen(lesson, step, what);
    }

    private static double size(Node text) {
        return ((Text) text).getFont().getSize();
    }

    /// Of a step that writes a gradient, the variable with its sum; of one at a function, that.
    private void assertSeen(Storyboard lesson, int step, String what) {
        List<String> keys = keys(lesson, step);
        Rect drawn =
                Rect.around(
                        lesson.at(step, 1).parts().stream()
                                .filter(part -> keys.contains(part.key()))
                                .map(part -> part.bounds())
                                .toList());
        if (keys.isEmpty() || drawn.width() == 0) {
            return;
        }
        Rect seen = view(drawn);
        double bottom = projection.equipment().canvas().getHeight();
        Node below = scene.getRoot().lookup(".below-picture");
        double free = below.isVisible() ? bottom - below.getLayoutBounds().getHeight() : bottom;
        assertThat(seen.x()).as(what).isGreaterThanOrEqualTo(-1);
        assertThat(seen.y()).as(what).isGreaterThanOrEqualTo(-1);
        assertThat(seen.right()).as(what).isLessThanOrEqualTo(1921);
        assertThat(seen.bottom()).as(what).isLessThanOrEqualTo(free + 1);
    }

    private Rect view(Rect drawn) {
        return projection.equipment().canvas().toView(drawn);
    }

    private List<String> keys(Storyboard lesson, int step) {
        boolean asked = asking.card() != null && asking.card().phase() == Agenda.Phase.ASKED;
        int main = lesson.run().trace().step(step).main();
        return switch (lesson.run().trace().events().get(main)) {
            case Event.GradientStored stored -> sum(stored.use());
            case Event.GradientSummed summed -> sum(summed.use());
            case Event.GradientOverwritten overwritten -> sum(overwritten.use());
            case Event.FunctionTaken taken when !asked -> List.of("function:" + taken.function());
            case Event.FunctionCalled called -> List.of("function:" + called.function());
            case Event.ContributionsComputed computed -> List.of("function:" + computed.function());
            case Event _ -> List.of();
        };
    }

    private static List<String> sum(Use use) {
        return List.of("variable:" + use.variable(), "ledger:" + use.variable());
    }

    private static List<Storyboard> fewNodes(double text) {
        Setting setting = new Setting(Locale.ENGLISH, text, 0.55 / Math.sqrt(text));
        List<Storyboard> few = new ArrayList<>();
        for (var lesson : Lessons.all()) {
            Storyboard storyboard = Storyboard.of(Run.of(lesson.text()), setting);
            if (storyboard.graph().size() <= FEW) {
                few.add(storyboard);
            }
        }
        return few;
    }
}
