package gradviz.storyboard.compare;

import gradviz.drawing.Ink;
import gradviz.drawing.Rect;
import gradviz.storyboard.page.Pen;
import gradviz.text.Face;
import gradviz.text.Messages;
import java.util.List;

/// How high the rows of a pair's picture must be.
record Sizing(Comparison comparison, Direction direction, Messages messages, Pen pen) {
    /// The height of a line of the sentence, at scale 1.
    static final double LINE = 26;

    static final Pen.Style SENTENCE = Pen.Style.of(Face.SANS, 17.5, Ink.TEXT);
    private static final int SAMPLED = 100;

    /// Rows are as high as their fullest slot needs, so that nothing jumps.
    Plan.Rows rows(double width, double height) {
        double card = width - 2 * direction.space(pen, Plan.MARGIN);
        double inner = Plan.innerWidth(pen, direction, width);
        double verdict = pen.row(VerdictBox.LEAST_HEIGHT);
        int lines = 1;
        int stride = Math.max(1, comparison.last() / SAMPLED);
        for (int number = comparison.last(); number >= 0; number -= stride) {
            lines = Math.max(lines, lines(number, card).size());
            verdict = Math.max(verdict, verdictHeight(number, inner));
        }
        lines = Math.max(lines, lines(comparison.first(), card).size());
        double sentence = pen.px(2 * Plan.SENTENCE_PADDING + lines * LINE);
        return new Plan.Rows(graphHeight(inner), verdict, sentence).within(pen, direction, height);
    }

    private List<String> lines(int number, double card) {
        return Plan.lines(comparison, number, pen, card - 2 * direction.space(pen, Plan.PADDING));
    }

    private double verdictHeight(int number, double width) {
        int focus = comparison.focus();
        Slot slot = comparison.slot(number);
        var one = new VerdictBox(comparison.left(), comparison.pair(), messages, pen);
        var other = new VerdictBox(comparison.right(), comparison.pair(), messages, pen);
        return Math.max(
                one.height(focus, slot.left(), width), other.height(focus, slot.right(), width));
    }

    private double graphHeight(double width) {
        Rect one = comparison.left().at(0, 1).bounds();
        Rect other = comparison.right().at(0, 1).bounds();
        return Math.max(graphHeight(one, width), graphHeight(other, width));
    }

    private double graphHeight(Rect bounds, double width) {
        double scale = Math.min(direction.mostScale(), width / Math.max(1, bounds.width()));
        return bounds.height() * scale;
    }
}
