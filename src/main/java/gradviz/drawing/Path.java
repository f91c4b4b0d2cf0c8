package gradviz.drawing;

/// A place that an outline is drawn to: a canvas, a file, or anything that follows a path.
public interface Path {
    /// Begins a new stretch at the point.
    void moveTo(double x, double y);

    /// Goes straight to the point.
    void lineTo(double x, double y);

    /// Goes along a cubic curve with two control points to the point (x, y).
    void curveTo(double x1, double y1, double x2, double y2, double x, double y);

    /// Goes straight back to where the stretch began.
    void close();
}
