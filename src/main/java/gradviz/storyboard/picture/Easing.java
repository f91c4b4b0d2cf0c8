package gradviz.storyboard.picture;

/// How a motion gathers and loses speed.
public final class Easing {
    private Easing() {}

    /// {@return the eased fraction: slow at both ends, 0 at 0, 1/2 at 1/2 and 1 at 1}
    public static double inOut(double fraction) {
        return fraction * fraction * (3 - 2 * fraction);
    }
}
