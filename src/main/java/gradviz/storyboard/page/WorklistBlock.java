package gradviz.storyboard.page;

import gradviz.drawing.Box;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Rect;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.WorklistPanel;
import gradviz.text.Face;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// Whose turn it is in backward, and who waits, the next first.
final class WorklistBlock implements Block {
    private static final Pen.Style WORDS = Pen.Style.of(Face.SANS, 13.5, Ink.TEXT_SOFT);
    private static final Pen.Style CALL = Pen.Style.of(Face.MONO, 13.5, Ink.TEXT);
    private static final double TITLE = 36;
    private static final double ROW = 32;
    private static final double GAP = 14;
    private static final double INSIDE = 13;
    private static final double WIDTH = 170;

    private final Storyboard storyboard;
    private final Pen pen;
    private final Messages messages;
    private final double labels;

    WorklistBlock(Storyboard storyboard, Pen pen, Messages messages) {
        this.storyboard = storyboard;
        this.pen = pen;
        this.messages = messages;
        double now = pen.width(messages.text("stage.now"), WORDS);
        double next = pen.width(messages.text("stage.next"), WORDS);
        this.labels = Math.max(now, next) + pen.px(GAP);
    }

    /// A row of the list.
    private record Row(String label, String text, boolean call, boolean now) {}

    @Override
    public double width() {
        return labels + Math.max(pen.px(WIDTH), pen.width(messages.text("stage.idle"), WORDS));
    }

    @Override
    public double leastWidth() {
        return width();
    }

    @Override
    public double height(double width) {
        double rows = new Tallest(storyboard.last()).of(step -> rows(step).size());
        return pen.px(TITLE + rows * ROW);
    }

    @Override
    public List<Mark> marks(int step, double x, double y, double width) {
        List<Mark> marks = new ArrayList<>();
        String title = messages.text("stage.worklist");
        marks.add(pen.words(x, y + pen.px(8), title, CodeLines.TITLE));
        double top = y + pen.px(TITLE - 6);
        for (Row row : rows(step)) {
            double middle = top + pen.px(ROW / 2);
            marks.add(pen.words(x, middle, row.label(), WORDS));
            addContent(marks, row, new Rect(x + labels, top, width - labels, pen.px(ROW)));
            top += pen.px(ROW);
        }
        return marks;
    }

    private void addContent(List<Mark> marks, Row row, Rect room) {
        if (!row.call()) {
            marks.add(pen.words(room.x(), room.centreY(), row.text(), WORDS));
            return;
        }
        if (row.now()) {
            Rect box = room.grow(-pen.px(1.5));
            Rect framed = new Rect(room.x(), box.y(), room.width(), box.height());
            marks.add(new Box(framed, pen.px(7), Ink.HIGHLIGHT_SOFT, pen.line(Ink.HIGHLIGHT, 1.3)));
        }
        double left = room.x() + pen.px(INSIDE);
        String text = pen.elide(row.text(), CALL, room.width() - 2 * pen.px(INSIDE));
        marks.add(pen.words(left, room.centreY(), text, CALL));
    }

    private List<Row> rows(int step) {
        WorklistPanel panel = storyboard.worklist(step);
        String nowLabel = messages.text("stage.now");
        String nextLabel = messages.text("stage.next");
        String now = panel.now();
        if (now == null && panel.next().isEmpty()) {
            return List.of(new Row(nowLabel, messages.text("stage.idle"), false, false));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(
                now == null
                        ? new Row(nowLabel, messages.text("stage.none-taken"), false, false)
                        : new Row(nowLabel, now, true, true));
        if (panel.next().isEmpty()) {
            rows.add(new Row(nextLabel, messages.text("stage.nothing-waits"), false, false));
        }
        for (String call : panel.next()) {
            rows.add(new Row(rows.size() == 1 ? nextLabel : "", call, true, false));
        }
        if (panel.more() > 0) {
            String more = messages.text("stage.more", "n", panel.more());
            rows.add(new Row("", more, false, false));
        }
        return rows;
    }
}
