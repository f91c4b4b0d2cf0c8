package gradviz.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {
    @Test
    void polylineRoundsItsCorners() {
        Outline sharp =
                Shapes.polyline(List.of(new Point(0, 0), new Point(50, 0), new Point(50, 50)), 0);
        Outline round =
                Shapes.polyline(List.of(new Point(0, 0), new Point(50, 0), new Point(50, 50)), 10);
        assertThat(sharp.length()).isEqualTo(100);
        assertThat(round.length()).isCloseTo(80 + Math.PI * 5, within(0.01));
    }

    @Test
    void aCornerIsNeverRounderThanItsLinesAllow() {
        Outline tight =
                Shapes.polyline(List.of(new Point(0, 0), new Point(4, 0), new Point(4, 50)), 10);
        assertThat(tight.bounds()).isEqualTo(new Rect(0, 0, 4, 50));
        assertThat(tight.length()).isCloseTo(2 + Math.PI + 48, within(0.01));
    }

    @Test
    void aCurveGoesThroughItsPoints() {
        Outline curve =
                Shapes.through(List.of(new Point(0, 0), new Point(40, 30), new Point(80, 0)));
        assertThat(curve.pointAt(0.5).distanceTo(new Point(40, 30))).isLessThan(1e-6);
        assertThat(curve.directionAt(0.5).x()).isCloseTo(1, within(1e-6));
    }

    @Test
    void cubicTriplesAreTakenAsTheyAre() {
        Outline curve =
                Shapes.cubics(
                        List.of(
                                new Point(0, 0),
                                new Point(1, 2),
                                new Point(3, 4),
                                new Point(5, 6)));
        assertThat(curve).isEqualTo(Outline.builder().move(0, 0).cubic(1, 2, 3, 4, 5, 6).build());
    }

    @Test
    void anArrowHeadPointsWhereItIsTold() {
        assertThat(Shapes.arrowHead(new Point(10, 10), new Point(0, 3), 6, 4).bounds())
                .isEqualTo(new Rect(8, 4, 4, 6));
    }

    @Test
    void aRoundedRectangleKeepsItsSidesAndRoundsItsCorners() {
        Outline rounded = Shapes.rounded(new Rect(10, 20, 100, 60), 30);
        assertThat(rounded.bounds()).isEqualTo(new Rect(10, 20, 100, 60));
        assertThat(rounded.length()).isCloseTo(2 * 40 + Math.PI * 60, within(0.1));
    }

    @Test
    void hatchStaysInItsRectangle() {
        Rect rect = new Rect(10, 20, 37, 9);
        Outline hatch = Shapes.hatch(rect, 5);
        Rect ink = hatch.bounds();
        assertThat(rect.grow(1e-9).contains(ink.x(), ink.y())).isTrue();
        assertThat(rect.grow(1e-9).contains(ink.right(), ink.bottom())).isTrue();
        assertThat(hatch.segments()).hasSize(2 * 9);
    }
}
