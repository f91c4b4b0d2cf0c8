package gradviz.layout;

import java.util.ArrayList;
import java.util.List;

/// Smooth curves through places that lie from left to right.
///
/// Ensures: between two places neighbours a curve stays between their heights.
///
/// Source: Fritsch, Carlson, "Monotone piecewise cubic interpolation", 1980.
final class Curves {
    private static final double REACH = 0.45;
    private static final double STEEPEST = 0.5;

    private Curves() {}

    /// A place that a curve goes through.
    ///
    /// @param level whether it is level there
    record Place(Point point, boolean level) {}

    /// {@return a straight way}
    static Route line(Point start, Point end) {
        Point third = start.towards(end, 1 / 3.0);
        Point chip = start.towards(end, 0.5);
        return new Route(List.of(start, third, start.towards(end, 2 / 3.0), end), chip);
    }

    /// {@return the curve through `places`, which leaves the first in the direction of `angle`, up
    /// from level}
    static List<Point> through(List<Place> places, double angle) {
        double[] slopes = slopes(places);
        List<Point> points = new ArrayList<>(places.size() * 3);
        points.add(places.getFirst().point());
        for (int i = 1; i < places.size(); i++) {
            Point from = places.get(i - 1).point();
            Point to = places.get(i).point();
            double reach = (to.x() - from.x()) * REACH;
            if (i == 1) {
                double length = from.distance(to) * 0.4;
                double most = Math.abs(to.y() - from.y());
                double rise = Math.clamp(-Math.sin(angle) * length, -most, most);
                points.add(from.plus(Math.cos(angle) * length, rise));
            } else {
                points.add(from.plus(reach, reach * slopes[i - 1]));
            }
            points.add(to.plus(-reach, -reach * slopes[i]));
            points.add(to);
        }
        return points;
    }

    /// {@return the middle of the curve that begins at `points[first]`}
    static Point middle(List<Point> points, int first) {
        return at(points, first, 0.5);
    }

    /// {@return the place at `t` of the curve that begins at `points[first]`}
    static Point at(List<Point> points, int first, double t) {
        Point a = points.get(first).towards(points.get(first + 1), t);
        Point b = points.get(first + 1).towards(points.get(first + 2), t);
        Point c = points.get(first + 2).towards(points.get(first + 3), t);
        return a.towards(b, t).towards(b.towards(c, t), t);
    }

    private static double[] slopes(List<Place> places) {
        double[] slopes = new double[places.size()];
        for (int i = 1; i < slopes.length - 1; i++) {
            double before = secant(places, i - 1);
            double after = secant(places, i);
            if (!places.get(i).level() && before * after > 0) {
                double mean = 2 * before * after / (before + after);
                double most = Math.min(Math.min(Math.abs(before), Math.abs(after)) * 1.1, STEEPEST);
                slopes[i] = Math.clamp(mean, -most, most);
            }
        }
        arrive(places, slopes);
        return slopes;
    }

    /// Lets a curve that is free at its end come in without turning back on its way: as a parabola
    /// does.
    private static void arrive(List<Place> places, double[] slopes) {
        int last = slopes.length - 1;
        if (!places.get(last).level()) {
            double end = (3 * secant(places, last - 1) - slopes[last - 1]) / 2;
            slopes[last] = Math.clamp(end, -STEEPEST, STEEPEST);
        }
    }

    private static double secant(List<Place> places, int index) {
        Point from = places.get(index).point();
        Point to = places.get(index + 1).point();
        return (to.y() - from.y()) / Math.max(to.x() - from.x(), 1e-9);
    }
}
