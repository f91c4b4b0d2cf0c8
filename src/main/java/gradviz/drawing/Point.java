package gradviz.drawing;

/// A place, or a direction when the length does not matter.
///
/// @param x to the right, in pixels
/// @param y downwards, in pixels
public record Point(double x, double y) {
    /// {@return this point moved by the given distances}
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /// {@return the point at a fraction of the way to another, 0 being here and 1 there}
    public Point towards(Point other, double fraction) {
        return new Point(x + (other.x - x) * fraction, y + (other.y - y) * fraction);
    }

    /// {@return the distance to another point, in pixels}
    public double distanceTo(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /// {@return the same direction with length 1; a zero direction points right}
    public Point unit() {
        double length = Math.hypot(x, y);
        return length == 0 ? new Point(1, 0) : new Point(x / length, y / length);
    }
}
