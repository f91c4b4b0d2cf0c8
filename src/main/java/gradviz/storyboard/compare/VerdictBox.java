package gradviz.storyboard.compare;

import gradviz.drawing.Box;
import gradviz.drawing.Dash;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.drawing.Stroke;
import gradviz.run.Verdict;
import gradviz.run.pair.Pair;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.page.Pen;
import gradviz.storyboard.words.Facts;
import gradviz.storyboard.words.Namer;
import gradviz.storyboard.words.Numbers;
import gradviz.text.Face;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// Says whether a gradient is right, in ink: a sign, a frame and a sentence.
///
/// Wrong has a heavy frame and a cross, right a thin one and a check, a leftover a dashed one and a
/// hatched square.
record VerdictBox(Storyboard storyboard, Pair pair, Messages messages, Pen pen) {
    static final double LEAST_HEIGHT = 66;

    private static final Pen.Style TEXT = Pen.Style.of(Face.SANS_SEMIBOLD, 15.5, Ink.TEXT);
    private static final double LINE = 22;
    private static final double INDENT = 54;

    /// {@return the height that the sentence needs, in pixels}
    double height(int variable, int step, double width) {
        int lines = lines(text(variable, step), width).size();
        return pen.row(LEAST_HEIGHT - LINE) + pen.px(Math.max(1, lines) * LINE);
    }

    List<Mark> marks(int variable, int step, Rect box) {
        Verdict verdict = variable < 0 ? new Verdict.Pending() : facts(variable, step).verdict();
        Point icon = new Point(box.x() + pen.px(31), box.centreY());
        List<Mark> marks = new ArrayList<>();
        marks.add(frame(verdict, box));
        marks.addAll(
                switch (verdict) {
                    case Verdict.Right _ -> List.of(pen.check(icon));
                    case Verdict.Wrong _ -> List.of(pen.cross(icon));
                    case Verdict.Leftover _ -> pen.hatched(icon, 14);
                    case Verdict.Pending _, Verdict.Unknown _ -> List.of(pen.waiting(icon));
                });
        List<String> lines = lines(text(variable, step), box.width());
        double y = box.centreY() - pen.px(LINE) * (lines.size() - 1) / 2;
        for (String line : lines) {
            marks.add(pen.words(box.x() + pen.px(INDENT), y, line, style(verdict)));
            y += pen.px(LINE);
        }
        return marks;
    }

    /// {@return what the box says}
    String text(int variable, int step) {
        if (variable < 0 || !storyboard.shown(variable, step)) {
            return messages.text("verdict.pending");
        }
        Facts facts = facts(variable, step);
        String told = facts.verdictText();
        return switch (facts.verdict()) {
            case Verdict.Right _ -> messages.text("compare.right", "told", told);
            case Verdict.Leftover _ -> messages.text("compare.leftover", "told", told);
            case Verdict.Wrong wrong -> wrong(wrong, variable, step, told);
            case Verdict.Pending _, Verdict.Unknown _ -> told;
        };
    }

    private String wrong(Verdict.Wrong wrong, int variable, int step, String told) {
        boolean byRule = wrong.cause() instanceof Verdict.Cause.Rule;
        if (!byRule || pair == Pair.CLEARED_NOT_CLEARED) {
            return messages.text("compare.wrong", "told", told);
        }
        int events = storyboard.run().trace().momentAt(step).events();
        return messages.text(
                "compare.wrong.rule",
                "grad",
                new Namer(storyboard.graph(), messages).grad(variable, events),
                "expected",
                Numbers.brief(wrong.expected()));
    }

    private Facts facts(int variable, int step) {
        return storyboard.facts(variable, step);
    }

    private List<String> lines(String text, double width) {
        return pen.wrap(text, TEXT, width - pen.px(INDENT + 20));
    }

    private static Pen.Style style(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Right _, Verdict.Wrong _, Verdict.Leftover _ -> TEXT;
            case Verdict.Pending _, Verdict.Unknown _ -> TEXT.in(Ink.TEXT_SOFT);
        };
    }

    private Mark frame(Verdict verdict, Rect box) {
        return switch (verdict) {
            case Verdict.Wrong _ -> pen.card(box, Ink.PANEL, Ink.TEXT, 2.2);
            case Verdict.Leftover _ -> {
                Stroke dashed = new Stroke(Ink.LEFTOVER, pen.px(1.8), Dash.DASHED);
                yield new Box(box.grow(-pen.px(0.9)), pen.px(14), Ink.PANEL, dashed);
            }
            case Verdict.Right _, Verdict.Pending _, Verdict.Unknown _ ->
                    pen.card(box, Ink.PANEL, Ink.CARD_LINE, 1.4);
        };
    }
}
