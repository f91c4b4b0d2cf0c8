package gradviz.app.canvas;

import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// Two canvases, one above the other: a ground that is kept painted, and what moves.
///
/// Painting a whole ground takes as long as it has parts; a step paints only what it changed, and a
/// frame of a motion only what moves.
final class Layers {
    /// The width of the heaviest line at the largest text.
    private static final double HEAVIEST = 9;

    private final Canvas ground = new Canvas();
    private final Canvas above = new Canvas();

    private Theme theme;
    private CanvasRenderer renderer;
    private List<Part> painted = List.of();
    private List<Rect> moved = List.of();
    private Camera camera = Camera.PLAIN;
    private double pixels = 1;
    private boolean whole = true;

    Layers(Theme theme) {
        this.theme = theme;
        renderer = new CanvasRenderer(theme);
    }

    /// Takes another theme; the next painting is a whole one.
    void setTheme(Theme other) {
        if (!other.equals(theme)) {
            theme = other;
            renderer = new CanvasRenderer(other);
            whole = true;
        }
    }

    /// {@return the canvases, the lower first}
    List<Canvas> canvases() {
        return List.of(ground, above);
    }

    /// Takes a size; after another one the next painting is a whole one.
    ///
    /// @return whether it is another one
    boolean resize(double width, double height) {
        if (width == ground.getWidth() && height == ground.getHeight()) {
            return false;
        }
        for (Canvas canvas : canvases()) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        // A canvas keeps what was painted on it when its size changes.
        above.getGraphicsContext2D().clearRect(0, 0, width, height);
        moved = List.of();
        whole = true;
        return true;
    }

    /// Sets how many pixels of the screen one of the view's has.
    void pixels(double perViewPixel) {
        if (perViewPixel != pixels) {
            pixels = perViewPixel;
            whole = true;
        }
    }

    /// Shows a picture.
    ///
    /// @return the rectangles that were painted anew on the ground, in the drawing's coordinates
    List<Rect> paint(Camera from, List<Part> groundParts, List<Part> movingParts) {
        whole |= !from.equals(camera);
        camera = from;
        List<Rect> areas = whole ? List.of(visible()) : changed(groundParts);
        areas.forEach(area -> paintGround(area, groundParts));
        painted = groundParts;
        whole = false;
        paintAbove(movingParts);
        return areas;
    }

    private List<Rect> changed(List<Part> parts) {
        return Repaint.between(painted, parts, excess()).areas();
    }

    private double excess() {
        return theme.excess(HEAVIEST);
    }

    private Rect visible() {
        return camera.toDrawing(new Rect(0, 0, ground.getWidth(), ground.getHeight()));
    }

    private void paintGround(Rect area, List<Part> parts) {
        Rect seen = onPixels(camera.toView(area));
        if (seen.width() == 0 || seen.height() == 0) {
            return;
        }
        GraphicsContext graphics = ground.getGraphicsContext2D();
        graphics.save();
        graphics.beginPath();
        graphics.rect(seen.x(), seen.y(), seen.width(), seen.height());
        graphics.clip();
        renderer.paper(graphics, seen);
        aim(graphics);
        renderer.paint(graphics, Repaint.within(camera.toDrawing(seen), parts, excess()));
        graphics.restore();
    }

    private void paintAbove(List<Part> parts) {
        GraphicsContext graphics = above.getGraphicsContext2D();
        for (Rect area : moved) {
            graphics.clearRect(area.x(), area.y(), area.width(), area.height());
        }
        double reach = 2 + excess();
        moved =
                parts.stream()
                        .map(part -> onPixels(camera.toView(part.bounds().grow(reach))))
                        .toList();
        if (!parts.isEmpty()) {
            graphics.save();
            aim(graphics);
            renderer.paint(graphics, Repaint.within(visible(), parts, excess()));
            graphics.restore();
        }
    }

    private void aim(GraphicsContext graphics) {
        graphics.translate(camera.left(), camera.top());
        graphics.scale(camera.scale(), camera.scale());
    }

    /// {@return the visible part of a rectangle of the view, its sides between pixels of the
    /// screen}
    private Rect onPixels(Rect r) {
        double left = Math.max(0, Math.floor(r.x() * pixels) / pixels);
        double top = Math.max(0, Math.floor(r.y() * pixels) / pixels);
        double right = Math.ceil(Math.min(ground.getWidth(), r.right()) * pixels) / pixels;
        double bottom = Math.ceil(Math.min(ground.getHeight(), r.bottom()) * pixels) / pixels;
        return new Rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
