package gradviz.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
    private static final Outline CORNER =
            Outline.builder().move(0, 0).line(30, 0).line(30, 10).build();
    private static final Outline WAVE =
            Outline.builder()
                    .move(0, 0)
                    .line(20, 0)
                    .cubic(60, 0, 10, 80, 100, 60)
                    .line(130, 60)
                    .build();

    @Test
    void lengthIsThatOfEveryLine() {
        assertThat(CORNER.length()).isEqualTo(40);
        assertThat(Shapes.circle(new Point(5, 5), 10).length())
                .isCloseTo(2 * Math.PI * 10, within(0.02));
    }

    @Test
    void aPointLiesAtItsFractionOfTheLength() {
        assertThat(CORNER.pointAt(0)).isEqualTo(new Point(0, 0));
        assertThat(CORNER.pointAt(0.5).x()).isCloseTo(20, within(1e-9));
        assertThat(CORNER.pointAt(0.75)).isEqualTo(new Point(30, 0));
        assertThat(CORNER.pointAt(1)).isEqualTo(new Point(30, 10));
        assertThat(CORNER.pointAt(7)).isEqualTo(new Point(30, 10));
        assertThat(CORNER.pointAt(-1)).isEqualTo(new Point(0, 0));
    }

    @Test
    void directionIsThatOfTravel() {
        assertThat(CORNER.directionAt(0.2)).isEqualTo(new Point(1, 0));
        assertThat(CORNER.directionAt(0.9)).isEqualTo(new Point(0, 1));
        assertThat(CORNER.reversed().directionAt(0.1)).isEqualTo(new Point(0, -1));
    }

    @Test
    void directionIsKnownWhereAControlPointLiesOnTheEnd() {
        Outline outline = Outline.builder().move(0, 0).cubic(0, 0, 10, 10, 10, 10).build();
        assertThat(outline.directionAt(0).x()).isCloseTo(Math.sqrt(0.5), within(1e-6));
        assertThat(outline.directionAt(1).y()).isCloseTo(Math.sqrt(0.5), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.25, 0.5, 0.77, 0.99, 1})
    void prefixAndSuffixDivideTheLength(double fraction) {
        Outline before = WAVE.prefix(fraction);
        Outline after = WAVE.suffix(fraction);
        assertThat(before.length()).isCloseTo(fraction * WAVE.length(), within(1e-3));
        assertThat(after.length()).isCloseTo((1 - fraction) * WAVE.length(), within(1e-3));
        assertThat(before.pointAt(1).distanceTo(WAVE.pointAt(fraction))).isLessThan(1e-6);
        assertThat(after.pointAt(0).distanceTo(WAVE.pointAt(fraction))).isLessThan(1e-6);
        assertThat(before.pointAt(0)).isEqualTo(WAVE.pointAt(0));
        assertThat(after.pointAt(1).distanceTo(WAVE.pointAt(1))).isLessThan(1e-6);
    }

    @Test
    void aPrefixFollowsTheSameCurve() {
        Outline half = WAVE.prefix(0.5);
        for (double f = 0; f <= 1; f += 0.125) {
            assertThat(half.pointAt(f).distanceTo(WAVE.pointAt(f / 2))).isLessThan(1e-3);
        }
    }

    @Test
    void theWholePrefixIsTheOutline() {
        assertThat(CORNER.prefix(1)).isEqualTo(CORNER);
        assertThat(CORNER.suffix(0)).isEqualTo(CORNER);
    }

    @Test
    void reversedTravelsBack() {
        Outline back = WAVE.reversed();
        assertThat(back.pointAt(0.25).distanceTo(WAVE.pointAt(0.75))).isLessThan(1e-6);
        assertThat(back.reversed().length()).isCloseTo(WAVE.length(), within(1e-9));
    }

    @Test
    void stretchesStayApart() {
        Outline two = Outline.builder().move(0, 0).line(10, 0).move(0, 5).line(10, 5).build();
        assertThat(two.length()).isEqualTo(20);
        assertThat(two.prefix(0.75))
                .isEqualTo(Outline.builder().move(0, 0).line(10, 0).move(0, 5).line(5, 5).build());
        assertThat(two.bounds()).isEqualTo(new Rect(0, 0, 10, 5));
    }

    @Test
    void boundsHoldTheCurveAndNotItsControlPoints() {
        Outline arch = Outline.builder().move(0, 0).cubic(0, -40, 100, -40, 100, 0).build();
        assertThat(arch.bounds()).isEqualTo(new Rect(0, -30, 100, 30));
    }

    @Test
    void translateMovesEveryPoint() {
        Outline moved = WAVE.translate(3, -2);
        assertThat(moved.pointAt(0.5))
                .satisfies(
                        p ->
                                assertThat(p.distanceTo(WAVE.pointAt(0.5).plus(3, -2)))
                                        .isLessThan(1e-6));
    }

    @Test
    void drawsItselfToAPath() {
        Outline.Builder copy = Outline.builder();
        Shapes.circle(new Point(1, 2), 3).to(copy);
        assertThat(copy.build()).isEqualTo(Shapes.circle(new Point(1, 2), 3));
    }

    @Test
    void aPathBeginsWithAMove() {
        List<Segment> line = List.of(new Segment.Line(new Point(1, 1)));
        assertThatThrownBy(() -> new Outline(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
