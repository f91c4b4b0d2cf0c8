package gradviz.layout;

import java.util.List;

/// An upright rectangle; `x` and `y` are its upper left corner.
public record Area(double x, double y, double width, double height) {

    static Area around(double centreX, double centreY, Extent extent) {
        double left = centreX - extent.width() / 2;
        double top = centreY - extent.height() / 2;
        return new Area(left, top, extent.width(), extent.height());
    }

    /// {@return the smallest area that holds points, empty for none}
    static Area around(List<Point> points) {
        if (points.isEmpty()) {
            return new Area(0, 0, 0, 0);
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Area(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public Point centre() {
        return new Point(centreX(), centreY());
    }

    /// {@return whether the two share more than a border}
    public boolean overlaps(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// {@return whether the two share at least a border}
    boolean touches(Area other) {
        return x <= other.right()
                && other.x <= right()
                && y <= other.bottom()
                && other.y <= bottom();
    }

    Area moved(double dx, double dy) {
        return new Area(x + dx, y + dy, width, height);
    }

    /// {@return the area at `fraction` of the way to `other`}
    public Area towards(Area other, double fraction) {
        return new Area(
                x + (other.x - x) * fraction,
                y + (other.y - y) * fraction,
                width + (other.width - width) * fraction,
                height + (other.height - height) * fraction);
    }
}
