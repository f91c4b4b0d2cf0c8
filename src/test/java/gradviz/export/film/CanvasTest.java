package gradviz.export.film;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Rect;
import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;

class CanvasTest {
    private static final Rect DRAWING = new Rect(-10, 20, 301, 151);

    @Test
    void hasTheSizeOfTheDrawingWithEvenSides() {
        assertThat(Canvas.of(DRAWING, 1, null).size()).isEqualTo(new FrameSize(302, 152));
    }

    @Test
    void fitsTheDrawingIntoAWantedSizeAndCentresIt() {
        var canvas = Canvas.of(new Rect(0, 0, 400, 100), 1, new FrameSize(1280, 720));

        var top = canvas.placing().transform(new Point2D.Double(0, 0), null);
        var bottom = canvas.placing().transform(new Point2D.Double(400, 100), null);

        assertThat(top).isEqualTo(new Point2D.Double(0, 200));
        assertThat(bottom).isEqualTo(new Point2D.Double(1280, 520));
    }

    @Test
    void cropsNothingWhereTheDrawingIsHigh() {
        var canvas = Canvas.of(new Rect(0, 0, 100, 1000), 1, new FrameSize(320, 200));

        assertThat(canvas.scale()).isEqualTo(0.2);
        assertThat(canvas.size()).isEqualTo(new FrameSize(320, 200));
    }

    @Test
    void staysWithinWhatDecodersShow() {
        var canvas = Canvas.of(new Rect(0, 0, 3000, 500), 2, null);

        assertThat(canvas.size()).isEqualTo(new FrameSize(4096, 684));
    }
}
