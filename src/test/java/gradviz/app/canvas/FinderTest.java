package gradviz.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Ink;
import gradviz.drawing.Outline;
import gradviz.drawing.Part;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.drawing.Stroke;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {
    private static final Part EDGE =
            Part.of(
                    "edge:5",
                    Curve.line(
                            Outline.builder().move(0, 0).cubic(0, 100, 200, 100, 200, 0).build(),
                            Stroke.solid(Ink.EDGE, 2)));
    private static final Part PILL =
            Part.of("variable:3", Box.filled(new Rect(-40, -15, 80, 30), 15, Ink.PANEL));
    private static final Part CHIP =
            Part.of("edge:6", Box.filled(new Rect(90, 65, 20, 20), 10, Ink.TERM_1));

    @ParameterizedTest(name = "at ({0}, {1}) is {2}")
    @CsvSource({
        "100, 75, edge:6", // the chip lies in front of the line
        "80, 74, edge:5", // on the curve
        "80, 81, edge:5", // beside it, but near
        "80, 90, nothing", // not near any more
        "100, 20, nothing", // inside the curve's rectangle, far from the line
        "0, 5, variable:3", // the pill lies in front of the line's start
        "300, 300, nothing"
    })
    void findsWhatLiesInFront(double x, double y, String expected) {
        String found =
                Finder.at(List.of(EDGE, PILL, CHIP), new Point(x, y), 8)
                        .map(Part::key)
                        .orElse("nothing");

        assertThat(found).isEqualTo(expected);
    }
}
