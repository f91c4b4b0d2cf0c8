package gradviz.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Box;
import gradviz.drawing.Ink;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepaintTest {
    private final Part a = part("a", 0);
    private final Part b = part("b", 100);
    private final Part c = part("c", 200);

    @Test
    void paintsNothingWhereEveryPartIsTheSameInstance() {
        assertThat(areas(List.of(a, b), List.of(a, b))).isEmpty();
    }

    @Test
    void paintsWhereAPartAppears() {
        assertThat(areas(List.of(a, c), List.of(a, b, c))).containsExactly(around(b));
    }

    @Test
    void paintsWhereAPartWas() {
        assertThat(areas(List.of(a, b, c), List.of(a, c))).containsExactly(around(b));
    }

    @Test
    void paintsBothPlacesOfAPartThatMoved() {
        Part elsewhere = part("b", 300);

        assertThat(areas(List.of(a, b), List.of(a, elsewhere)))
                .containsExactlyInAnyOrder(around(b), around(elsewhere));
    }

    @Test
    void paintsAPartAnewThatIsEqualButAnotherInstance() {
        assertThat(areas(List.of(a, b), List.of(a, part("b", 100)))).containsExactly(around(b));
    }

    @Test
    void paintsWhatChangedItsPlaceInTheOrder() {
        assertThat(areas(List.of(a, b), List.of(b, a))).containsExactly(around(a));
    }

    @Test
    void paintsWhatTouchesAsOneRectangle() {
        Part wide = Part.of("w", Box.filled(new Rect(95, 0, 150, 10), 0, Ink.DATA));

        assertThat(areas(List.of(a), List.of(a, b, c, wide)))
                .containsExactly(new Rect(94, -1, 152, 12));
    }

    @Test
    void paintsOneRectangleAroundVeryManyChanges() {
        List<Part> many = IntStream.range(0, 400).mapToObj(i -> part("p" + i, 30 * i)).toList();

        assertThat(areas(List.of(), many)).containsExactly(new Rect(-1, -1, 30 * 399 + 22, 12));
    }

    @Test
    void picksThePartsThatReachIntoAnAreaInTheirOrder() {
        assertThat(Repaint.within(new Rect(15, 0, 100, 5), List.of(c, b, a), 0))
                .containsExactly(b, a);
    }

    private static List<Rect> areas(List<Part> before, List<Part> after) {
        return Repaint.between(before, after, 0).areas();
    }

    private static Rect around(Part part) {
        return part.bounds().grow(1);
    }

    private static Part part(String key, double x) {
        return Part.of(key, Box.filled(new Rect(x, 0, 20, 10), 0, Ink.DATA));
    }
}
