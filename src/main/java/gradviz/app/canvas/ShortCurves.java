package gradviz.app.canvas;

import gradviz.drawing.Path;
import gradviz.drawing.Point;

/// Passes a path on with its long curves halved until each piece is short.
///
/// JavaFX smooths a curve that is longer than 100 pixels of the screen, and that a clip cuts, in
/// pieces which depend on the clip; a few pixels inside the clip then come out other than they do
/// without it. Short pieces are smoothed alike under every clip.
final class ShortCurves implements Path {
    /// In pixels of the view; with 2.5 pixels of the screen to each they are still short.
    private static final double LONGEST = 40;

    private final Path path;
    private final double longest;
    private Point here = new Point(0, 0);
    private Point began = here;

    /// @param scale view pixels to one of the path's
    ShortCurves(Path path, double scale) {
        this.path = path;
        this.longest = LONGEST / scale;
    }

    @Override
    public void moveTo(double x, double y) {
        here = new Point(x, y);
        began = here;
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        here = new Point(x, y);
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        Point end = new Point(x, y);
        curve(here, new Point(x1, y1), new Point(x2, y2), end);
        here = end;
    }

    @Override
    public void close() {
        here = began;
        path.close();
    }

    private void curve(Point from, Point control1, Point control2, Point to) {
        double most = from.distanceTo(control1) + control1.distanceTo(control2);
        if (most + control2.distanceTo(to) <= longest) {
            path.curveTo(control1.x(), control1.y(), control2.x(), control2.y(), to.x(), to.y());
            return;
        }
        Point a = from.towards(control1, 0.5);
        Point b = control1.towards(control2, 0.5);
        Point c = control2.towards(to, 0.5);
        Point middle = a.towards(b, 0.5).towards(b.towards(c, 0.5), 0.5);
        curve(from, a, a.towards(b, 0.5), middle);
        curve(middle, b.towards(c, 0.5), c, to);
    }
}
