package gradviz.layout;

/// The outline of a pill: a rectangle with round ends.
final class Outline {
    private Outline() {}

    /// {@return where an edge leaves that goes up by `angle` from level, in radians, -pi/2 to pi/2}
    static Point right(Area pill, double angle) {
        double radius = radius(pill);
        double straight = pill.height() / 2 - radius;
        return new Point(
                pill.right() - radius + radius * Math.cos(angle),
                pill.centreY() - (straight + radius) * Math.sin(angle));
    }

    /// {@return the middle of the round end on the right}
    static Point hub(Area pill) {
        return new Point(pill.right() - radius(pill), pill.centreY());
    }

    private static double radius(Area pill) {
        return Math.min(pill.width(), pill.height()) / 2;
    }
}
