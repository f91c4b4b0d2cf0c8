package gradviz.app.settings;

/// Where a window is on the screen, in pixels of the desktop.
public record Placement(double x, double y, double width, double height, boolean maximized) {

    /// {@return whether enough of the window's top lies on the area to take hold of it}
    public boolean reachableOn(double left, double top, double right, double bottom) {
        boolean across = x + width > left + GRIP && x < right - GRIP;
        return across && y >= top - 1 && y < bottom - GRIP;
    }

    private static final double GRIP = 80;
}
