package gradviz.storyboard;

/// Where a picture is to be seen whole, in pixels.
public record Room(double width, double height) {
    private static final double NEAR = 0.04;

    /// {@return how much larger a picture may be, and still fit}
    double scale(double pictureWidth, double pictureHeight) {
        return Math.min(width / pictureWidth, height / pictureHeight);
    }

    /// {@return whether another is hardly larger or smaller}
    boolean isNear(Room other) {
        return near(width, other.width) && near(height, other.height);
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= NEAR * Math.max(a, b);
    }
}
