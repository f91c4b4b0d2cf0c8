package gradviz.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import org.junit.jupiter.api.Test;

class CameraTest {
    private static final Rect ROOM = new Rect(20, 10, 400, 200);

    @Test
    void fitsAWideDrawingInTheMiddleOfTheRoom() {
        Camera camera = Camera.fitting(new Rect(100, 100, 800, 100), ROOM, 1);

        assertThat(camera.toView(new Rect(100, 100, 800, 100)))
                .isEqualTo(new Rect(20, 85, 400, 50));
    }

    @Test
    void doesNotBlowUpASmallDrawingPastTheLimit() {
        Camera camera = Camera.fitting(new Rect(0, 0, 10, 10), ROOM, 1.5);

        assertThat(camera.toView(new Rect(0, 0, 10, 10))).isEqualTo(new Rect(212.5, 102.5, 15, 15));
    }

    @Test
    void keepsWhatIsUnderThePointerWhileZooming() {
        Camera camera = new Camera(0.8, 33, -7);
        Point before = camera.toDrawing(150, 90);

        Point after = camera.zoomed(1.7, 150, 90).toDrawing(150, 90);

        assertThat(after.distanceTo(before)).isCloseTo(0, within(1e-9));
    }

    @Test
    void keepsWhatIsUnderThePointerAtTheClosestToo() {
        Camera camera = new Camera(11, 5, 5).zoomed(50, 100, 100);

        assertThat(camera.scale()).isEqualTo(12);
        assertThat(camera.toDrawing(100, 100).x()).isCloseTo(95 / 11.0, within(1e-9));
    }

    @Test
    void comesBackFromTheViewToTheDrawing() {
        Camera camera = new Camera(2, 30, 40);

        assertThat(camera.toDrawing(camera.toView(ROOM))).isEqualTo(ROOM);
    }
}
