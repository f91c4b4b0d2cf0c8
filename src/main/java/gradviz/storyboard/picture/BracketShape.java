package gradviz.storyboard.picture;

import gradviz.drawing.Anchor;
import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Rect;
import gradviz.drawing.Stroke;
import gradviz.drawing.Words;
import gradviz.text.Face;
import java.util.List;

/// A bracket with its label in the line, over nodes that stand in a row.
///
/// Where the nodes go on in the next row, so does the bracket: it has a foot only where it begins
/// and where it ends.
///
/// @param over the nodes
/// @param y of the line
record BracketShape(Rect over, double y, Metrics metrics) {
    private static final double INSIDE = 5;

    /// {@return the line and its label}
    ///
    /// @param begins whether nothing of it is in the row before
    /// @param ends whether nothing of it is in the row after
    List<Mark> marks(String label, boolean over, boolean begins, boolean ends) {
        Ink edge = over ? Ink.EDGE_FADED : Ink.EDGE;
        Ink ink = over ? Ink.TEXT_FADED : Ink.TEXT_SOFT;
        Words words = words(label, ink);
        return List.of(
                Curve.line(line(begins, ends), Stroke.solid(edge, metrics.px(1.4))),
                Box.filled(gap(words), 0, Ink.PAPER),
                words);
    }

    private Outline line(boolean begins, boolean ends) {
        double foot = y + metrics.px(9);
        double round = metrics.px(7);
        double right = over.right() - metrics.px(INSIDE);
        Outline.Builder line = Outline.builder();
        if (begins) {
            line.move(left(), foot)
                    .line(left(), y + round)
                    .cubic(left(), y + round / 2, left() + round / 2, y, left() + round, y);
        } else {
            line.move(left(), y);
        }
        if (ends) {
            line.line(right - round, y)
                    .cubic(right - round / 2, y, right, y + round / 2, right, y + round)
                    .line(right, foot);
        } else {
            line.line(right, y);
        }
        return line.build();
    }

    private double left() {
        return over.x() + metrics.px(INSIDE);
    }

    private Words words(String label, Ink ink) {
        double size = metrics.grad();
        double start = left() + metrics.px(18);
        return new Words(
                start, Metrics.centred(y, size), label, Face.MONO, size, ink, Anchor.START);
    }

    private Rect gap(Words label) {
        double beside = metrics.px(7);
        return new Rect(
                label.x() - beside, y - metrics.px(10), label.width() + 2 * beside, metrics.px(20));
    }
}
