package gradviz.storyboard.compare;

import gradviz.drawing.Rect;
import gradviz.storyboard.page.Pen;
import java.util.List;

/// Where the cards of a pair's picture stand.
///
/// @param page everything
/// @param left the card of the left side
/// @param right the card of the right side
/// @param sentence the card under both
/// @param rows heights of what stands in both cards
/// @param direction how the cards stand
record Plan(Rect page, Rect left, Rect right, Rect sentence, Rows rows, Direction direction) {
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

        private double all(Pen pen, Direction direction) {
            double cards = direction.down() * (card(pen) + pen.space(GAP));
            return cards + sentence + direction.space(pen, 2 * MARGIN);
        }

        /// {@return the same rows in so much height, where the graph can give way}
        Rows within(Pen pen, Direction direction, double height) {
            double spare = height - all(pen, direction);
            double least = Math.min(graph, pen.px(LEAST_GRAPH));
            return spare >= 0 ? this : new Rows(Math.max(least, graph + spare), verdict, sentence);
        }
    }

    private static double cardWidth(Pen pen, Direction direction, double width) {
        int count = direction.across();
        return (width - (count + 1) * direction.space(pen, MARGIN)) / count;
    }

    static double innerWidth(Pen pen, Direction direction, double width) {
        return cardWidth(pen, direction, width) - 2 * direction.space(pen, PADDING);
    }

    /// {@return the width of a page whose graphs have an inner width}
    static double widthFor(Pen pen, Direction direction, double inner) {
        int count = direction.across();
        return count * (inner + 2 * direction.space(pen, PADDING))
                + (count + 1) * direction.space(pen, MARGIN);
    }

    static Plan of(Pen pen, Direction direction, double width, Rows rows) {
        double margin = direction.space(pen, MARGIN);
        double card = cardWidth(pen, direction, width);
        double height = rows.card(pen);
        Rect left = new Rect(margin, margin, card, height);
        double under = left.bottom() + pen.space(GAP);
        Rect right =
                switch (direction) {
                    case BESIDE -> new Rect(2 * margin + card, margin, card, height);
                    case STACKED -> new Rect(margin, under, card, height);
                };
        double below = right.bottom() + pen.space(GAP);
        Rect sentence = new Rect(margin, below, width - 2 * margin, rows.sentence());
        Rect page = new Rect(0, 0, width, rows.all(pen, direction));
        return new Plan(page, left, right, sentence, rows, direction);
    }

    /// {@return the sentence of a slot in lines that fit into its card}
    List<String> lines(Comparison comparison, int number, Pen pen) {
        double room = sentence.width() - 2 * direction.space(pen, PADDING);
        return lines(comparison, number, pen, room);
    }

    static List<String> lines(Comparison comparison, int number, Pen pen, double room) {
        return pen.wrap(comparison.sentence(number), Sizing.SENTENCE, room);
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
        double padding = direction.space(pen, PADDING);
        return new Rect(card.x() + padding, card.y() + top, card.width() - 2 * padding, height);
    }
}
