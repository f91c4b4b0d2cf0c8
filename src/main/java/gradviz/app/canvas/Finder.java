package gradviz.app.canvas;

import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Part;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.drawing.Segment;
import gradviz.drawing.Words;
import java.util.List;
import java.util.Optional;

/// Finds what lies at a point of a drawing.
final class Finder {
    /// A curve is followed in so many straight stretches.
    private static final int STRETCHES = 24;

    private Finder() {}

    /// {@return the part in front at a point}
    ///
    /// @param near how far beside a line still counts as on it
    static Optional<Part> at(List<Part> parts, Point point, double near) {
        return parts.reversed().stream().filter(part -> isOn(part, point, near)).findFirst();
    }

    private static boolean isOn(Part part, Point point, double near) {
        return part.bounds().grow(near).contains(point.x(), point.y())
                && part.marks().stream().anyMatch(mark -> isOn(mark, point, near));
    }

    private static boolean isOn(Mark mark, Point point, double near) {
        return switch (mark) {
            case Box box -> box.frame().contains(point.x(), point.y());
            case Curve curve -> isNear(curve.outline(), point, near);
            case Words words -> isInside(words, point);
        };
    }

    private static boolean isInside(Words words, Point point) {
        Rect bounds = words.bounds();
        return bounds.contains(point.x(), point.y());
    }

    private static boolean isNear(Outline outline, Point point, double near) {
        Point here = point;
        Point began = point;
        for (Segment segment : outline.segments()) {
            Point from = here;
            here =
                    switch (segment) {
                        case Segment.Move(Point to) -> to;
                        case Segment.Line(Point to) -> to;
                        case Segment.Cubic(_, _, Point to) -> to;
                        case Segment.Close() -> began;
                    };
            began = segment instanceof Segment.Move ? here : began;
            if (distance(segment, from, here, point) <= near) {
                return true;
            }
        }
        return false;
    }

    private static double distance(Segment segment, Point from, Point end, Point point) {
        return switch (segment) {
            case Segment.Move _ -> Double.POSITIVE_INFINITY;
            case Segment.Line _ -> distance(from, end, point);
            case Segment.Close _ -> distance(from, end, point);
            case Segment.Cubic cubic -> distance(cubic, from, point);
        };
    }

    private static double distance(Segment.Cubic cubic, Point from, Point point) {
        double nearest = Double.POSITIVE_INFINITY;
        Point last = from;
        for (int i = 1; i <= STRETCHES; i++) {
            Point next = along(cubic, from, (double) i / STRETCHES);
            nearest = Math.min(nearest, distance(last, next, point));
            last = next;
        }
        return nearest;
    }

    /// {@return the point of the curve by de Casteljau's construction}
    private static Point along(Segment.Cubic cubic, Point from, double t) {
        Point a = from.towards(cubic.control1(), t);
        Point b = cubic.control1().towards(cubic.control2(), t);
        Point c = cubic.control2().towards(cubic.to(), t);
        return a.towards(b, t).towards(b.towards(c, t), t);
    }

    private static double distance(Point from, Point to, Point point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = (point.x() - from.x()) * dx + (point.y() - from.y()) * dy;
        double t = length == 0 ? 0 : Math.clamp(along / length, 0, 1);
        return from.towards(to, t).distanceTo(point);
    }
}
