package gradviz.storyboard.picture;

import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.drawing.Shapes;
import gradviz.drawing.Stroke;
import java.util.List;

/// How a function is marked that sends something wrong: a frame, and a crossed disc at its corner.
final class Faults {
    private Faults() {}

    /// {@return what goes behind the box}
    static Mark frame(Rect box, Metrics metrics) {
        Stroke stroke = Stroke.solid(Ink.WRONG, metrics.line());
        return new Box(box.grow(metrics.px(5)), metrics.px(14), Ink.WRONG_SOFT, stroke);
    }

    /// {@return what goes over the corner of the box}
    static List<Mark> sign(Rect box, Metrics metrics) {
        Point centre = new Point(box.right() + metrics.px(3), box.y() - metrics.px(3));
        Outline disc = Shapes.circle(centre, metrics.px(9));
        Stroke line = Stroke.solid(Ink.WRONG, metrics.px(2));
        double arm = metrics.px(3.6);
        return List.of(
                Curve.filled(disc, Ink.PANEL),
                Curve.line(disc, line),
                Curve.line(stroke(centre, arm, arm), line),
                Curve.line(stroke(centre, arm, -arm), line));
    }

    private static Outline stroke(Point centre, double x, double y) {
        return Outline.builder()
                .move(centre.x() - x, centre.y() - y)
                .line(centre.x() + x, centre.y() + y)
                .build();
    }
}
