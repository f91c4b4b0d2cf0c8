package gradviz.layout;

import java.util.ArrayList;
import java.util.List;

/// The way of an edge, in forward direction, as cubic Bezier curves.
///
/// @param points the start, then three for each curve: two controls and its end; empty for no way
/// @param chip the centre of the chip, which lies on the way
public record Route(List<Point> points, Point chip) {
    /// The way of what no function made.
    public static final Route NONE = new Route(List.of(), new Point(0, 0));

    public Route {
        points = List.copyOf(points);
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    public Point start() {
        return points.getFirst();
    }

    public Point end() {
        return points.getLast();
    }

    /// {@return how many cubic curves it has}
    public int curves() {
        return points.size() / 3;
    }

    /// {@return whether it leads back to the left, as from the end of a row to the next}
    public boolean turns() {
        return !isEmpty() && end().x() < start().x();
    }

    /// {@return the height at which a way that [#turns] leads back}
    double turn() {
        for (int i = 0; i + 3 < points.size(); i += 3) {
            Point from = points.get(i);
            Point to = points.get(i + 3);
            if (to.x() < from.x() && Math.abs(to.y() - from.y()) < 1e-6) {
                return from.y();
            }
        }
        return end().y();
    }

    Route moved(double dx, double dy) {
        return new Route(
                points.stream().map(point -> point.plus(dx, dy)).toList(), chip.plus(dx, dy));
    }

    /// {@return the way at `fraction` towards `other`; the nearer one's where their curves differ}
    public Route towards(Route other, double fraction) {
        Point blended = chip.towards(other.chip, fraction);
        if (points.size() != other.points.size()) {
            return new Route(fraction < 0.5 ? points : other.points, blended);
        }
        List<Point> way = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            way.add(points.get(i).towards(other.points.get(i), fraction));
        }
        return new Route(way, blended);
    }
}
