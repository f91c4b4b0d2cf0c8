package gradviz.layout;

import java.util.ArrayList;
import java.util.List;

/// Straight pieces with round corners.
final class Bends {
    /// Of a quarter of a circle as a cubic curve.
    private static final double KAPPA = 0.5523;

    /// Longer pieces are several curves, so that whoever looks along them misses nothing.
    private static final double LONGEST = 60;

    private Bends() {}

    /// {@return the way as cubic curves}
    ///
    /// @param corners with the start and the end
    /// @param radius of the corners, less where there is no room for it
    static List<Point> through(List<Point> corners, double radius) {
        List<Point> points = new ArrayList<>();
        points.add(corners.getFirst());
        for (int i = 1; i < corners.size() - 1; i++) {
            Point corner = corners.get(i);
            double before = corner.distance(corners.get(i - 1));
            double after = corner.distance(corners.get(i + 1));
            double round = Math.min(radius, Math.min(before, after) / 2);
            Point begin = along(corner, corners.get(i - 1), round);
            Point end = along(corner, corners.get(i + 1), round);
            straight(points, begin);
            points.add(begin.towards(corner, KAPPA));
            points.add(end.towards(corner, KAPPA));
            points.add(end);
        }
        straight(points, corners.getLast());
        return points;
    }

    private static Point along(Point from, Point to, double length) {
        return from.towards(to, length / Math.max(1e-9, from.distance(to)));
    }

    private static void straight(List<Point> points, Point end) {
        Point start = points.getLast();
        int pieces = Math.max(1, (int) Math.ceil(start.distance(end) / LONGEST));
        for (int i = 1; i <= 3 * pieces; i++) {
            points.add(start.towards(end, i / (3.0 * pieces)));
        }
    }
}
