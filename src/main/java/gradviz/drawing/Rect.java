package gradviz.drawing;

import java.util.Collection;

/// An upright rectangle.
///
/// @param x the left side, in pixels
/// @param y the upper side, in pixels
/// @param width to the right, in pixels, never negative
/// @param height downwards, in pixels, never negative
public record Rect(double x, double y, double width, double height) {
    /// The rectangle at the origin that holds nothing.
    public static final Rect NONE = new Rect(0, 0, 0, 0);

    /// @throws IllegalArgumentException if a side is negative or not a number
    public Rect {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("sides " + width + " and " + height);
        }
    }

    /// {@return the rectangle between two opposite corners}
    public static Rect between(double x0, double y0, double x1, double y1) {
        return new Rect(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
    }

    /// {@return the rectangle of a size around a centre}
    public static Rect centred(double centreX, double centreY, double width, double height) {
        return new Rect(centreX - width / 2, centreY - height / 2, width, height);
    }

    /// {@return the smallest rectangle around all, `NONE` if there are none}
    public static Rect around(Collection<Rect> rects) {
        return rects.stream().reduce(Rect::union).orElse(NONE);
    }

    /// {@return the right side}
    public double right() {
        return x + width;
    }

    /// {@return the lower side}
    public double bottom() {
        return y + height;
    }

    /// {@return the middle between left and right}
    public double centreX() {
        return x + width / 2;
    }

    /// {@return the middle between top and bottom}
    public double centreY() {
        return y + height / 2;
    }

    /// {@return the middle}
    public Point centre() {
        return new Point(centreX(), centreY());
    }

    /// {@return the smallest rectangle around this and another}
    public Rect union(Rect other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /// {@return this rectangle with every side moved out by a distance, or in by a negative one}
    public Rect grow(double by) {
        double newWidth = Math.max(0, width + 2 * by);
        double newHeight = Math.max(0, height + 2 * by);
        return centred(centreX(), centreY(), newWidth, newHeight);
    }

    /// {@return this rectangle moved}
    public Rect translate(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    /// {@return whether the point is inside or on a side}
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// {@return whether the two share more than a side}
    public boolean intersects(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
