package gradviz.storyboard.page;

import gradviz.drawing.Box;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import java.util.ArrayList;
import java.util.List;

/// Blocks in a card, below each other with a hairline between them.
///
/// @param key of the part that it becomes
record Card(String key, List<Block> blocks, Pen pen) {
    private static final double PADDING = 22;
    private static final double BETWEEN = 18;

    double width() {
        return blocks.stream().mapToDouble(Block::width).max().orElse(0) + 2 * padding();
    }

    double leastWidth() {
        return blocks.stream().mapToDouble(Block::leastWidth).max().orElse(0) + 2 * padding();
    }

    double height(double width) {
        double inner = width - 2 * padding();
        double all = blocks.stream().mapToDouble(block -> block.height(inner)).sum();
        return all + 2 * padding() + 2 * pen.px(BETWEEN) * (blocks.size() - 1);
    }

    /// {@return the card at the end of a step}
    Part part(int step, Rect frame) {
        List<Mark> marks = new ArrayList<>();
        marks.add(pen.card(frame, Ink.PANEL, Ink.CARD_LINE, 1.3));
        double left = frame.x() + padding();
        double inner = frame.width() - 2 * padding();
        double top = frame.y() + padding();
        for (Block block : blocks) {
            if (top > frame.y() + padding()) {
                top += pen.px(BETWEEN);
                Rect rule = new Rect(left, top - pen.px(0.6), inner, pen.px(1.2));
                marks.add(Box.filled(rule, 0, Ink.CARD_LINE));
                top += pen.px(BETWEEN);
            }
            marks.addAll(block.marks(step, left, top, inner));
            top += block.height(inner);
        }
        return Part.of(key, marks);
    }

    private double padding() {
        return pen.px(PADDING);
    }
}
