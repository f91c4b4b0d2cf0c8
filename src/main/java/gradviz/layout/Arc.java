package gradviz.layout;

import java.util.ArrayList;
import java.util.List;

/// A way from a pill to a function as one curve, bowed to one side of the straight way.
///
/// @param points the start, two controls, the end
/// @param bow how far it turns from the straight way, in radians; downwards where positive
/// @param lean how much of the turn is moved from the start to the end, -1 to 1
record Arc(List<Point> points, double bow, double lean) {
    private static final double REACH = 0.38;
    private static final double STEEPEST = Math.toRadians(72);
    private static final double STEEPEST_END = Math.toRadians(45);
    private static final int SAMPLES = 28;

    /// {@return the arc that leaves a pill turned by `bow` from the straight way, and comes in
    /// turned as much the other way}
    static Arc of(Area pill, Point end, double bow, double lean) {
        Point hub = Outline.hub(pill);
        double straight = Math.atan2(end.y() - hub.y(), end.x() - hub.x());
        double leaving = Math.clamp(straight + bow * (1 - lean), -STEEPEST, STEEPEST);
        double coming = Math.clamp(straight - bow * (1 + lean), -STEEPEST_END, STEEPEST_END);
        Point start = Outline.right(pill, -leaving);
        double reach = start.distance(end) * REACH;
        Point first = start.plus(Math.cos(leaving) * reach, Math.sin(leaving) * reach);
        Point second = end.plus(-Math.cos(coming) * reach, -Math.sin(coming) * reach);
        return new Arc(List.of(start, first, second, end), bow, lean);
    }

    Point at(double t) {
        return Curves.at(points, 0, t);
    }

    /// {@return the way, with its chip at a place on it}
    Route route(Point chip) {
        return new Route(points, chip);
    }

    List<Point> samples() {
        return samples(points);
    }

    /// {@return points along a way, dense enough to see what it meets}
    static List<Point> samples(List<Point> way) {
        List<Point> samples = new ArrayList<>();
        int curves = way.size() / 3;
        int each = Math.max(8, SAMPLES / Math.max(1, curves));
        for (int curve = 0; curve < curves; curve++) {
            for (int i = curve == 0 ? 0 : 1; i <= each; i++) {
                samples.add(Curves.at(way, curve * 3, (double) i / each));
            }
        }
        return samples;
    }
}
