package gradviz.layout;

import java.util.ArrayList;
import java.util.List;

/// Puts parts that no edge connects below each other, small ones side by side.
///
/// Ensures: no two overlap; a part stands below or right of those before it.
final class Shelves {
    private static final double ASPECT = 1.6;

    private final List<Paragraph> parts;
    private final Style style;
    private final List<Point> corners = new ArrayList<>();
    private double x;
    private double y;
    private double rowHeight;
    private double width;

    private Shelves(List<Paragraph> parts, Style style) {
        this.parts = parts;
        this.style = style;
    }

    static Layout assemble(List<Paragraph> parts, Assembly assembly, Style style) {
        Shelves shelves = new Shelves(parts, style);
        shelves.fill();
        double margin = style.margin();
        for (int i = 0; i < parts.size(); i++) {
            Area bounds = parts.get(i).bounds();
            Point corner = shelves.corners.get(i);
            assembly.add(
                    parts.get(i),
                    corner.x() - bounds.x() + margin,
                    corner.y() - bounds.y() + margin);
        }
        double height = shelves.y + shelves.rowHeight;
        return assembly.layout(new Extent(shelves.width + 2 * margin, height + 2 * margin));
    }

    private void fill() {
        double limit = limit();
        boolean stacked = isLow();
        boolean after = false;
        for (Paragraph part : parts) {
            Area bounds = part.bounds();
            boolean alone = stacked && (part.hasFunctions() || after);
            if (x > 0 && (alone || x + bounds.width() > limit)) {
                y += rowHeight + style.betweenParts();
                x = 0;
                rowHeight = 0;
            }
            corners.add(new Point(x, y));
            width = Math.max(width, x + bounds.width());
            x += bounds.width() + style.betweenParts();
            rowHeight = Math.max(rowHeight, bounds.height());
            after = part.hasFunctions();
        }
    }

    private double limit() {
        double area = 0;
        double widest = style.rowWidth();
        for (Paragraph part : parts) {
            Area bounds = part.bounds();
            area +=
                    (bounds.width() + style.betweenParts())
                            * (bounds.height() + style.betweenParts());
            widest = Math.max(widest, bounds.width());
        }
        return Math.min(Math.max(widest, Math.sqrt(area * ASPECT)), style.room());
    }

    /// {@return whether all computations may stand below each other}
    private boolean isLow() {
        double height = 0;
        for (Paragraph part : parts) {
            height += part.hasFunctions() ? part.bounds().height() : 0;
        }
        return height < style.rowWidth();
    }
}
