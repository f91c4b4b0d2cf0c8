package gradviz.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.show.Position;
import gradviz.drawing.Rect;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.trace.Event;
import gradviz.trace.Use;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a projected step is about is never cut, and never too small.
class InViewTest {
    private static final double SMALLEST_TEXT = 13;

    /// What the lines of the listing and a docked question take of 1080 lines, and of the edge.
    private static final double STRIP = 95;

    private static final double QUESTION = 161;
    private static final double EDGE = 10;

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"1920, 1080", "1280, 800", "1024, 768"})
    void showsPillAndSumOfEveryArrivalWhole(double width, double height) {
        double lines = height / 1080;
        double taken = (STRIP + QUESTION) * lines + 2 * EDGE;
        Rect room = new Rect(EDGE, EDGE, width - 2 * EDGE, height - taken);

        for (Storyboard storyboard : fewNodes()) {
            Lens lens = new Lens(() -> {});
            lens.room(room, 6 * lines);
            lens.legible(legible(lines));
            lens.fit(storyboard);
            assertThat(lens.camera().scale() * SMALLEST_TEXT)
                    .as(storyboard.title())
                    .isGreaterThanOrEqualTo(28 * lines - 1e-6);
            for (int step = 1; step <= storyboard.last(); step++) {
                lens.reveal(new Position(storyboard, step), false);
                assertInside(room, lens, storyboard, step);
            }
        }
    }

    @Test
    void isLargeAt1080LinesWithoutAQuestion() {
        Rect room = new Rect(EDGE, EDGE, 1920 - 2 * EDGE, 1080 - STRIP - 2 * EDGE);

        for (Storyboard storyboard : fewNodes()) {
            double scale = new InView(storyboard).scale(room, legible(1));
            assertThat(scale * SMALLEST_TEXT).as(storyboard.title()).isGreaterThan(44 - 1e-6);
        }
    }

    @Test
    void followsTheActOnALargeGraphAtOneScale() {
        Storyboard chain = storyboard("x = Variable(1.0)\n" + "x = add(x, x)\n".repeat(20));
        Lens lens = new Lens(() -> {});
        lens.room(new Rect(0, 0, 1280, 600), 4);
        lens.legible(Legible.of(1.6));
        lens.fit(chain);

        for (int step = 1; step <= chain.last(); step++) {
            lens.reveal(new Position(chain, step), false);
            Rect about = new InView(chain).wanted(step).getFirst();
            Rect seen = lens.camera().toView(about);
            assertThat(seen.x()).isGreaterThanOrEqualTo(-1e-6);
            assertThat(seen.right()).isLessThanOrEqualTo(1280 + 1e-6);
            assertThat(lens.camera().scale()).isEqualTo(1.6);
        }
    }

    private static Legible legible(double lines) {
        double pixel = lines / SMALLEST_TEXT;
        return new Legible(44 * pixel, 44 * pixel, 28 * pixel);
    }

    private static void assertInside(Rect room, Lens lens, Storyboard storyboard, int step) {
        int main = storyboard.run().trace().step(step).main();
        Use use =
                switch (storyboard.run().trace().events().get(main)) {
                    case Event.GradientStored stored -> stored.use();
                    case Event.GradientSummed summed -> summed.use();
                    case Event.GradientOverwritten lost -> lost.use();
                    case Event _ -> null;
                };
        if (use == null) {
            return;
        }
        String pill = "variable:" + use.variable();
        String sum = "ledger:" + use.variable();
        List<Rect> drawn =
                storyboard.at(step, 1).parts().stream()
                        .filter(part -> part.key().equals(pill) || part.key().equals(sum))
                        .map(part -> lens.camera().toView(part.bounds()))
                        .toList();
        Rect seen = Rect.around(drawn);
        String what = storyboard.title() + ", step " + step;
        assertThat(seen.x()).as(what).isGreaterThanOrEqualTo(room.x() - EDGE);
        assertThat(seen.y()).as(what).isGreaterThanOrEqualTo(room.y() - EDGE);
        assertThat(seen.right()).as(what).isLessThanOrEqualTo(room.right() + EDGE);
        assertThat(seen.bottom()).as(what).isLessThanOrEqualTo(room.bottom() + EDGE);
    }

    private static List<Storyboard> fewNodes() {
        return Stream.concat(
                        Lessons.all().stream().map(Lesson::text),
                        Stream.of("x = Variable(3.0)\ny = x * x + x\ny.backward()\n"))
                .map(InViewTest::storyboard)
                .filter(storyboard -> storyboard.graph().size() <= 12)
                .toList();
    }

    private static Storyboard storyboard(String text) {
        return Storyboard.of(Run.of(text), new Setting(Locale.ENGLISH, 1, 0.55));
    }
}
