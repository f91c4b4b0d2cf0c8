package gradviz.app.canvas;

import gradviz.drawing.Point;
import gradviz.drawing.Rect;

/// Which part of a drawing a view shows: `view = drawing * scale + (left, top)`.
///
/// @param scale view pixels to one of the drawing's
/// @param left where the drawing's origin lies, in view pixels
/// @param top the same downwards
record Camera(double scale, double left, double top) {
    private static final double SMALLEST = 0.02;
    private static final double LARGEST = 12;

    /// The drawing as it is.
    static final Camera PLAIN = new Camera(1, 0, 0);

    Camera {
        scale = Math.clamp(scale, SMALLEST, LARGEST);
    }

    /// {@return the camera that shows a drawing in the middle of a room, no larger than `limit`}
    static Camera fitting(Rect bounds, Rect room, double limit) {
        if (bounds.width() <= 0 || bounds.height() <= 0) {
            return new Camera(limit, room.centreX(), room.centreY());
        }
        double across = room.width() / bounds.width();
        double down = room.height() / bounds.height();
        double scale = Math.clamp(Math.min(limit, Math.min(across, down)), SMALLEST, LARGEST);
        return new Camera(
                scale,
                room.centreX() - bounds.centreX() * scale,
                room.centreY() - bounds.centreY() * scale);
    }

    /// {@return this camera moved by view pixels}
    Camera panned(double dx, double dy) {
        return new Camera(scale, left + dx, top + dy);
    }

    /// {@return this camera closer by a factor, what lies under the point of the view staying
    /// there}
    Camera zoomed(double factor, double x, double y) {
        double next = Math.clamp(scale * factor, SMALLEST, LARGEST);
        double real = next / scale;
        return new Camera(next, x - (x - left) * real, y - (y - top) * real);
    }

    /// {@return a camera at the fraction of the way to another}
    Camera towards(Camera other, double fraction) {
        return new Camera(
                scale + (other.scale - scale) * fraction,
                left + (other.left - left) * fraction,
                top + (other.top - top) * fraction);
    }

    /// {@return where a point of the view lies in the drawing}
    Point toDrawing(double x, double y) {
        return new Point((x - left) / scale, (y - top) / scale);
    }

    /// {@return where a rectangle of the drawing lies in the view}
    Rect toView(Rect r) {
        return new Rect(
                r.x() * scale + left, r.y() * scale + top, r.width() * scale, r.height() * scale);
    }

    /// {@return what part of the drawing a rectangle of the view shows}
    Rect toDrawing(Rect r) {
        return new Rect(
                (r.x() - left) / scale,
                (r.y() - top) / scale,
                r.width() / scale,
                r.height() / scale);
    }
}
