package gradviz.app.settings;

/// How large text may be in a window before its controls would lie over each other.
public final class TextRoom {
    /// The width of a window that has room for controls with text of the usual size, in pixels.
    private static final double LEAST_WIDTH = 576;

    private TextRoom() {}

    /// {@return how much larger than designed text is in a window}
    ///
    /// @param wanted what was chosen
    /// @param width of the window, in pixels; 0 if it is not known yet
    public static double fitting(double wanted, double width) {
        return width > 0 ? Math.min(wanted, Math.max(1, width / LEAST_WIDTH)) : wanted;
    }
}
