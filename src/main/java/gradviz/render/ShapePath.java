package gradviz.render;

import gradviz.drawing.Path;
import java.awt.geom.Path2D;

/// Draws an outline to a Java2D path.
record ShapePath(Path2D shape) implements Path {
    @Override
    public void moveTo(double x, double y) {
        shape.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        shape.lineTo(x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        shape.curveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        shape.closePath();
    }
}
