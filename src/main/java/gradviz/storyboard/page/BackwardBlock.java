package gradviz.storyboard.page;

import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.CodePanel;
import gradviz.text.Face;
import java.util.ArrayList;
import java.util.List;

/// Backward's own lines under the rule, the one that runs lit, and what its names mean.
final class BackwardBlock implements Block {
    private static final Pen.Style BINDINGS = Pen.Style.of(Face.SANS, 13, Ink.TEXT_SOFT);
    private static final double ROOMY = 1.1;
    private static final double TITLE_LINE = 20;
    private static final double TITLE_GAP = 8;
    private static final double BINDINGS_LINE = 20;
    private static final double BINDINGS_GAP = 8;

    private final Storyboard storyboard;
    private final Pen pen;
    private final CodeLines code;

    BackwardBlock(Storyboard storyboard, Pen pen) {
        this.storyboard = storyboard;
        this.pen = pen;
        this.code = new CodeLines(pen, 12.5, 20.5, Ink.RIGHT, Ink.RIGHT_SOFT);
    }

    /// Most bindings then fit into a line.
    @Override
    public double width() {
        return leastWidth() * ROOMY;
    }

    @Override
    public double leastWidth() {
        CodePanel panel = storyboard.code(storyboard.last());
        return panel.lines().stream().mapToDouble(code::width).max().orElse(0);
    }

    @Override
    public double height(double width) {
        return new Tallest(storyboard.last()).of(step -> height(storyboard.code(step), width));
    }

    private double height(CodePanel panel, double width) {
        double titles = title(panel, width).size() * TITLE_LINE + TITLE_GAP;
        double bindings = BINDINGS_GAP + bindings(panel, width).size() * BINDINGS_LINE;
        return pen.px(titles + bindings) + code.height(panel.lines().size());
    }

    @Override
    public List<Mark> marks(int step, double x, double y, double width) {
        CodePanel panel = storyboard.code(step);
        List<Mark> marks = new ArrayList<>();
        double top = y;
        for (String line : title(panel, width)) {
            marks.add(pen.words(x, top + pen.px(8), line, CodeLines.TITLE));
            top += pen.px(TITLE_LINE);
        }
        top += pen.px(TITLE_GAP);
        for (int i = 0; i < panel.lines().size(); i++) {
            if (i == panel.active()) {
                marks.addAll(code.lit(x, top, width, 1));
            }
            marks.add(code.line(x, top, panel.lines().get(i)));
            top += code.height(1);
        }
        top += pen.px(BINDINGS_GAP);
        for (String line : bindings(panel, width)) {
            marks.add(pen.words(x, top + pen.px(BINDINGS_LINE / 2), line, BINDINGS));
            top += pen.px(BINDINGS_LINE);
        }
        return marks;
    }

    private List<String> title(CodePanel panel, double width) {
        return pen.wrap(panel.title(), CodeLines.TITLE, width);
    }

    private List<String> bindings(CodePanel panel, double width) {
        return panel.bindings().isEmpty() ? List.of() : pen.wrap(panel.bindings(), BINDINGS, width);
    }
}
