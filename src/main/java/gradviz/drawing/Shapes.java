package gradviz.drawing;

import java.util.List;

/// The outlines that pictures are made of.
public final class Shapes {
    /// How far a control point lies out for a cubic that follows a quarter of a circle.
    private static final double KAPPA = 0.5522847498307936;

    private Shapes() {}

    /// {@return straight lines through the points, corners rounded as far as the lines allow}
    public static Outline polyline(List<Point> points, double radius) {
        Outline.Builder builder = start(points);
        for (int i = 1; i + 1 < points.size(); i++) {
            Point corner = points.get(i);
            Point in = points.get(i - 1);
            Point out = points.get(i + 1);
            double room = Math.min(corner.distanceTo(in), corner.distanceTo(out)) / 2;
            double r = Math.min(radius, room);
            if (r <= 0) {
                builder.line(corner.x(), corner.y());
                continue;
            }
            Point before = corner.towards(in, r / corner.distanceTo(in));
            Point after = corner.towards(out, r / corner.distanceTo(out));
            Point control1 = before.towards(corner, KAPPA);
            Point control2 = after.towards(corner, KAPPA);
            builder.line(before.x(), before.y());
            builder.add(new Segment.Cubic(control1, control2, after));
        }
        Point end = points.getLast();
        return builder.line(end.x(), end.y()).build();
    }

    /// {@return a curve through cubic triples: a start, then two control points and an end each}
    ///
    /// @throws IllegalArgumentException if the points are not 1 + 3n
    public static Outline cubics(List<Point> points) {
        if (points.size() % 3 != 1) {
            throw new IllegalArgumentException(points.size() + " points are not 1 + 3n");
        }
        Outline.Builder builder = start(points);
        for (int i = 1; i < points.size(); i += 3) {
            builder.add(new Segment.Cubic(points.get(i), points.get(i + 1), points.get(i + 2)));
        }
        return builder.build();
    }

    /// {@return a smooth curve through every point (Catmull-Rom)}
    public static Outline through(List<Point> points) {
        Outline.Builder builder = start(points);
        for (int i = 0; i + 1 < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            Point before = points.get(Math.max(0, i - 1));
            Point after = points.get(Math.min(points.size() - 1, i + 2));
            builder.cubic(
                    from.x() + (to.x() - before.x()) / 6,
                    from.y() + (to.y() - before.y()) / 6,
                    to.x() - (after.x() - from.x()) / 6,
                    to.y() - (after.y() - from.y()) / 6,
                    to.x(),
                    to.y());
        }
        return builder.build();
    }

    /// {@return a triangle whose tip is at the point and which points in the direction}
    public static Outline arrowHead(Point tip, Point direction, double length, double width) {
        Point d = direction.unit();
        double baseX = tip.x() - d.x() * length;
        double baseY = tip.y() - d.y() * length;
        double sideX = -d.y() * width / 2;
        double sideY = d.x() * width / 2;
        return Outline.builder()
                .move(tip.x(), tip.y())
                .line(baseX + sideX, baseY + sideY)
                .line(baseX - sideX, baseY - sideY)
                .closed()
                .build();
    }

    /// {@return a circle, begun at its right and travelled clockwise}
    public static Outline circle(Point centre, double radius) {
        double x = centre.x();
        double y = centre.y();
        double r = radius;
        double k = radius * KAPPA;
        return Outline.builder()
                .move(x + r, y)
                .cubic(x + r, y + k, x + k, y + r, x, y + r)
                .cubic(x - k, y + r, x - r, y + k, x - r, y)
                .cubic(x - r, y - k, x - k, y - r, x, y - r)
                .cubic(x + k, y - r, x + r, y - k, x + r, y)
                .closed()
                .build();
    }

    /// {@return a rectangle with rounded corners, begun at the left of its top and travelled
    /// clockwise}
    public static Outline rounded(Rect rect, double radius) {
        double left = rect.x();
        double top = rect.y();
        double right = rect.right();
        double bottom = rect.bottom();
        double r = radius;
        double k = radius * (1 - KAPPA);
        return Outline.builder()
                .move(left + r, top)
                .line(right - r, top)
                .cubic(right - k, top, right, top + k, right, top + r)
                .line(right, bottom - r)
                .cubic(right, bottom - k, right - k, bottom, right - r, bottom)
                .line(left + r, bottom)
                .cubic(left + k, bottom, left, bottom - k, left, bottom - r)
                .line(left, top + r)
                .cubic(left, top + k, left + k, top, left + r, top)
                .closed()
                .build();
    }

    /// {@return slanted lines that fill a rectangle, `gap` pixels apart along its sides}
    public static Outline hatch(Rect rect, double gap) {
        Outline.Builder builder = Outline.builder();
        for (double c = gap; c < rect.width() + rect.height(); c += gap) {
            double down = Math.min(c, rect.height());
            double across = Math.min(c, rect.width());
            builder.move(rect.x() + c - down, rect.y() + down);
            builder.line(rect.x() + across, rect.y() + c - across);
        }
        return builder.build();
    }

    private static Outline.Builder start(List<Point> points) {
        Point first = points.getFirst();
        return Outline.builder().move(first.x(), first.y());
    }
}
