package gradviz.export.film;

import gradviz.drawing.Rect;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/// Where a drawing stands on the frames of a film: in the middle, whole, paper around it.
///
/// @param size of the frames; both sides are even
/// @param bounds of the drawing
/// @param scale pixels of a frame per pixel of the drawing
public record Canvas(FrameSize size, Rect bounds, double scale) {
    /// What decoders in hardware can show.
    private static final int LARGEST = 4096;

    /// {@return the canvas of the wanted size, else of a drawing's size at a scale}
    public static Canvas of(Rect bounds, double scale, @Nullable FrameSize wanted) {
        if (wanted == null) {
            double most = LARGEST / Math.max(bounds.width(), bounds.height());
            double used = Math.min(scale, most);
            return new Canvas(size(bounds, used).even(), bounds, used);
        }
        FrameSize size = wanted.even();
        double wide = size.width() / bounds.width();
        return new Canvas(size, bounds, Math.min(wide, size.height() / bounds.height()));
    }

    /// {@return the way from the drawing's coordinates to pixels; at whole pixels, so that a
    /// picture is the same on any paper}
    AffineTransform placing() {
        FrameSize own = size(bounds, scale);
        AffineTransform placing = new AffineTransform();
        placing.translate(
                Math.floorDiv(size.width() - own.width(), 2),
                Math.floorDiv(size.height() - own.height(), 2));
        placing.scale(scale, scale);
        placing.translate(-bounds.x(), -bounds.y());
        return placing;
    }

    private static FrameSize size(Rect bounds, double scale) {
        // What a division has lost must not cost a pixel.
        int width = (int) Math.ceil(bounds.width() * scale - 1e-6);
        int height = (int) Math.ceil(bounds.height() * scale - 1e-6);
        return new FrameSize(Math.max(1, width), Math.max(1, height));
    }
}
