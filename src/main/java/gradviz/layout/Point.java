package gradviz.layout;

/// A place; y grows downwards.
public record Point(double x, double y) {

    /// {@return the point at `fraction` of the way to `other`}
    public Point towards(Point other, double fraction) {
        return new Point(x + (other.x - x) * fraction, y + (other.y - y) * fraction);
    }

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
