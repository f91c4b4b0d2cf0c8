package gradviz.storyboard.page;

import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.run.Run;
import gradviz.storyboard.Storyboard;
import gradviz.text.Face;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// The listing's own lines, that of the step lit; of a long listing those around it.
final class ListingBlock implements Block {
    private static final int MOST_LINES = 28;
    private static final double WIDEST = 460;
    private static final double LEAST = 180;
    private static final double GUTTER = 10;

    private final Storyboard storyboard;
    private final Pen pen;
    private final String title;
    private final CodeLines code;
    private final List<Line> lines;
    private final double gutter;

    /// A line that is shown.
    private record Line(int number, String text) {}

    ListingBlock(Storyboard storyboard, Pen pen, Messages messages) {
        this.storyboard = storyboard;
        this.pen = pen;
        this.title = messages.text("window.listing");
        this.code = new CodeLines(pen, 14, 25, Ink.HIGHLIGHT, Ink.HIGHLIGHT_SOFT);
        this.lines = lines(storyboard.run());
        int last = lines.isEmpty() ? 1 : lines.getLast().number();
        this.gutter = pen.width(Integer.toString(last), number()) + pen.px(GUTTER);
    }

    @Override
    public double width() {
        double widest = lines.stream().mapToDouble(l -> code.width(l.text())).max().orElse(0);
        return gutter + Math.min(widest, pen.px(WIDEST));
    }

    @Override
    public double leastWidth() {
        return Math.min(width(), gutter + pen.px(LEAST));
    }

    @Override
    public double height(double width) {
        double most = 0;
        for (int from = 0; from <= Math.max(0, lines.size() - MOST_LINES); from++) {
            int count = 0;
            for (Line line : shown(from)) {
                count += code.wrap(line.text(), width - gutter).size();
            }
            most = Math.max(most, count);
        }
        return pen.px(CodeLines.TITLE_HEIGHT) + code.height(most);
    }

    @Override
    public List<Mark> marks(int step, double x, double y, double width) {
        List<Mark> marks = new ArrayList<>();
        marks.add(pen.words(x, y + pen.px(8), title, CodeLines.TITLE));
        double top = y + pen.px(CodeLines.TITLE_HEIGHT);
        List<Integer> lit = storyboard.lines(step);
        for (Line line : shown(start(storyboard.line(step)))) {
            List<String> pieces = code.wrap(line.text(), width - gutter);
            boolean runs = lit.contains(line.number());
            if (runs) {
                marks.addAll(code.lit(x, top, width, pieces.size()));
            }
            Pen.Style number = runs ? number().in(Ink.TEXT) : number();
            double middle = top + code.height(0.5);
            double right = x + gutter - pen.px(GUTTER);
            if (!line.text().isEmpty()) {
                marks.add(pen.words(right, middle, Integer.toString(line.number()), number));
            }
            for (String piece : pieces) {
                marks.add(code.line(x + gutter, top, piece));
                top += code.height(1);
            }
        }
        return marks;
    }

    private static Pen.Style number() {
        return Pen.Style.of(Face.MONO, 12.5, Ink.TEXT_SOFT).ending();
    }

    private List<Line> shown(int from) {
        return lines.subList(from, Math.min(lines.size(), from + MOST_LINES));
    }

    /// {@return the index of the first line to show, so that a line stands in the middle}
    private int start(int lit) {
        int at = 0;
        while (at < lines.size() && lines.get(at).number() < lit) {
            at++;
        }
        return Math.clamp(at - MOST_LINES / 2L, 0, Math.max(0, lines.size() - MOST_LINES));
    }

    /// {@return the lines without imports and comments, and with one blank line where there were
    /// more}
    private static List<Line> lines(Run run) {
        List<Line> lines = new ArrayList<>();
        List<String> all = run.text().lines().toList();
        List<Integer> imports = run.importLines();
        for (int number = 1; number <= all.size(); number++) {
            String whole = all.get(number - 1);
            String code = withoutComment(whole);
            boolean blank = code.isBlank();
            boolean comment = blank && !whole.isBlank();
            boolean after = lines.isEmpty() || lines.getLast().text().isEmpty();
            if (!imports.contains(number) && !comment && !(blank && after)) {
                lines.add(new Line(number, blank ? "" : code));
            }
        }
        if (!lines.isEmpty() && lines.getLast().text().isEmpty()) {
            lines.removeLast();
        }
        return List.copyOf(lines);
    }

    private static String withoutComment(String line) {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote == 0 && c == '#') {
                return line.substring(0, i).stripTrailing();
            }
            if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return line.stripTrailing().replace("\t", "    ");
    }
}
