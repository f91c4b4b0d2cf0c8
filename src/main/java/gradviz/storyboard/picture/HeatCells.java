package gradviz.storyboard.picture;

import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Heat;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Rect;
import gradviz.drawing.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Paints the cells of an array, all of one level as one mark.
///
/// @param width of the room for them, in pixels
/// @param height of the room
/// @param largest how wide and high one cell may be
record HeatCells(double width, double height, double largest) {
    /// {@return the cells in a pill}
    static HeatCells inPill(Metrics metrics) {
        return new HeatCells(metrics.px(38), metrics.px(38), metrics.px(12));
    }

    /// {@return the cells beneath a pill}
    static HeatCells beneath(Metrics metrics) {
        return new HeatCells(metrics.px(28), metrics.px(16), metrics.px(8));
    }

    /// {@return the cells on a chip, and of a term in a ledger}
    static HeatCells ofTerm(Metrics metrics) {
        return new HeatCells(metrics.px(28), metrics.px(18), metrics.px(9));
    }

    /// {@return the cells of a sum in a ledger}
    static HeatCells ofSum(Metrics metrics) {
        return new HeatCells(metrics.px(44), metrics.px(22), metrics.px(11));
    }

    /// {@return how wide the cells are, 0 without any}
    double widthOf(Look.Heat heat) {
        return heat.columns() * cell(heat);
    }

    /// {@return how wide the cells are with a gap behind them, 0 without any}
    double widthWithGap(Look.Heat heat, double gap) {
        return heat.isNone() ? 0 : widthOf(heat) + gap;
    }

    /// {@return the cells from a left end on, in the middle of a line}
    List<Mark> marks(Look.Heat heat, double left, double centreY) {
        if (heat.isNone()) {
            return List.of();
        }
        double cell = cell(heat);
        Rect frame = new Rect(left, centreY - heat.rows() * cell / 2, widthOf(heat), 0);
        SortedMap<Integer, Outline.Builder> levels = new TreeMap<>();
        for (int i = 0; i < heat.levels().size(); i++) {
            double x = frame.x() + i % heat.columns() * cell;
            int row = i / heat.columns();
            double y = frame.y() + row * cell;
            Outline.Builder outline =
                    levels.computeIfAbsent(heat.levels().get(i), _ -> Outline.builder());
            add(outline, heat.levels().get(i), new Rect(x, y, cell, cell));
        }
        List<Mark> marks = new ArrayList<>();
        Rect whole = new Rect(left, frame.y(), frame.width(), heat.rows() * cell);
        double line = largest / 10;
        marks.add(new Box(whole.grow(line / 2), 0, Ink.PANEL, Stroke.solid(Ink.HATCH, line)));
        levels.forEach((level, outline) -> marks.add(mark(level, outline.build(), line)));
        return marks;
    }

    private double cell(Look.Heat heat) {
        return heat.isNone()
                ? 0
                : Math.min(largest, Math.min(width / heat.columns(), height / heat.rows()));
    }

    /// What is no number is crossed out.
    private static void add(Outline.Builder outline, int level, Rect cell) {
        double gap = cell.width() / 24;
        Rect inside = cell.grow(-gap);
        if (level == Heat.NAN) {
            outline.move(inside.x(), inside.y()).line(inside.right(), inside.bottom());
            outline.move(inside.right(), inside.y()).line(inside.x(), inside.bottom());
        } else {
            outline.move(inside.x(), inside.y())
                    .line(inside.right(), inside.y())
                    .line(inside.right(), inside.bottom())
                    .line(inside.x(), inside.bottom())
                    .close();
        }
    }

    private static Mark mark(int level, Outline outline, double line) {
        return level == Heat.NAN
                ? Curve.line(outline, Stroke.solid(Ink.WRONG, 1.4 * line))
                : Curve.filled(outline, Heat.ink(level));
    }
}
