package gradviz.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradviz.drawing.Outline;
import gradviz.drawing.Segment;
import org.junit.jupiter.api.Test;

class ShortCurvesTest {
    private static final Outline LONG =
            Outline.builder().move(0, 0).cubic(100, 0, 200, 300, 400, 300).line(420, 300).build();

    @Test
    void noPieceIsLongerThanTheLongest() {
        Outline pieces = shortened(2);

        assertThat(pieces.segments())
                .filteredOn(Segment.Cubic.class::isInstance)
                .hasSizeGreaterThan(20);
        assertThat(longestPiece(pieces)).isLessThanOrEqualTo(20);
    }

    @Test
    void piecesFollowTheCurve() {
        Outline pieces = shortened(2);

        assertThat(pieces.length()).isCloseTo(LONG.length(), within(0.01));
        assertThat(pieces.pointAt(0.3).distanceTo(LONG.pointAt(0.3))).isLessThan(0.01);
        assertThat(pieces.pointAt(1)).isEqualTo(LONG.pointAt(1));
    }

    @Test
    void aShortCurveStaysAsItIs() {
        Outline small = Outline.builder().move(0, 0).cubic(5, 0, 5, 10, 10, 10).closed().build();
        Outline.Builder out = Outline.builder();

        small.to(new ShortCurves(out, 1));

        assertThat(out.build()).isEqualTo(small);
    }

    private static Outline shortened(double scale) {
        Outline.Builder out = Outline.builder();
        LONG.to(new ShortCurves(out, scale));
        return out.build();
    }

    private static double longestPiece(Outline pieces) {
        var here = pieces.pointAt(0);
        double longest = 0;
        for (Segment segment : pieces.segments()) {
            if (segment instanceof Segment.Cubic cubic) {
                longest = Math.max(longest, here.distanceTo(cubic.to()));
                here = cubic.to();
            }
        }
        return longest;
    }
}
