package gradviz.storyboard.compare;

import gradviz.drawing.Rect;
import gradviz.storyboard.page.Pen;

/// Where the cards of a pair's picture stand.
///
/// @param page everything
/// @param left the card of the left side
/// @param right the card of the right side
/// @param sentence the card under both
/// @param rows heights of what stands in both cards
record Plan(Rect page, Rect left, Rect right, Rect sentence, Rows rows) {
    static final double MARGIN = 24;
    static final double PADDING = 28;
    static final double SENTENCE_PADDING = 22;
    private static final double GAP = 20;
    private static final double GRAPH_TOP = 96;
    private static final double GRAPH_GAP = 24;
    private static final double LEAST_GRAPH = 96;

    /// @param graph the height of the graph's room
    /// @param verdict the height of the verdict
    /// @param sentence the height of the sentence's card
    record Rows(double graph, double verdict, double sentence) {
        private double card(Pen pen) {
            double spaces = pen.space(GRAPH_GAP) + pen.space(GAP) + pen.space(PADDING);
            return pen.row(GRAPH_TOP + SumStrip.HEIGHT) + spaces + graph + verdict;
        }

        private double all(Pen pen) {
            return card(pen) + sentence + pen.space(2 * MARGIN + GAP);
        }

        /// {@return the same rows in so much height, where the graph can give way}
        Rows within(Pen pen, double height) {
            double spare = height - all(pen);
            double least = Math.min(graph, pen.px(LEAST_GRAPH));
            return spare >= 0 ? this : new Rows(Math.max(least, graph + spare), verdict, sentence);
        }
    }

    static double cardWidth(Pen pen, double width) {
        return (width - 3 * pen.space(MARGIN)) / 2;
    }

    static double innerWidth(Pen pen, double width) {
        return cardWidth(pen, width) - 2 * pen.space(PADDING);
    }

    /// {@return the width of a page whose graphs have an inner width}
    static double widthFor(Pen pen, double inner) {
        return 2 * (inner + 2 * pen.space(PADDING)) + 3 * pen.space(MARGIN);
    }

    static Plan of(Pen pen, double width, Rows rows) {
        double margin = pen.space(MARGIN);
        double card = cardWidth(pen, width);
        double height = rows.card(pen);
        Rect left = new Rect(margin, margin, card, height);
        Rect right = new Rect(2 * margin + card, margin, card, height);
        double below = left.bottom() + pen.space(GAP);
        Rect sentence = new Rect(margin, below, width - 2 * margin, rows.sentence());
        Rect page = new Rect(0, 0, width, rows.all(pen));
        return new Plan(page, left, right, sentence, rows);
    }

    Rect card(boolean onLeft) {
        return onLeft ? left : right;
    }

    Rect graph(Pen pen, boolean onLeft) {
        return row(pen, onLeft, pen.row(GRAPH_TOP), rows.graph());
    }

    Rect strip(Pen pen, boolean onLeft) {
        double top = pen.row(GRAPH_TOP) + pen.space(GRAPH_GAP) + rows.graph();
        return row(pen, onLeft, top, pen.row(SumStrip.HEIGHT));
    }

    Rect verdict(Pen pen, boolean onLeft) {
        double top = strip(pen, onLeft).bottom() - card(onLeft).y() + pen.space(GAP);
        return row(pen, onLeft, top, rows.verdict());
    }

    private Rect row(Pen pen, boolean onLeft, double top, double height) {
        Rect card = card(onLeft);
        double padding = pen.space(PADDING);
        return new Rect(card.x() + padding, card.y() + top, card.width() - 2 * padding, height);
    }
}
