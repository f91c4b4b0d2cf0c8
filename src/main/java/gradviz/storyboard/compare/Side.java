package gradviz.storyboard.compare;

import gradviz.drawing.Box;
import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Stroke;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.page.Pen;
import gradviz.storyboard.page.Placing;
import gradviz.storyboard.words.CodePanel;
import gradviz.text.Face;
import gradviz.text.Messages;
import gradviz.trace.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The card of one side: its title and line of code, the graph, the sum and the verdict.
final class Side {
    private static final Pen.Style TITLE = Pen.Style.of(Face.SANS_BOLD, 18, Ink.TEXT);
    private static final Pen.Style CODE = Pen.Style.of(Face.MONO, 14, Ink.TEXT_SOFT);
    private static final Pen.Style HOLDS =
            Pen.Style.of(Face.SANS_SEMIBOLD, 14, Ink.TEXT_SOFT).ending();
    private static final double TITLE_Y = 34;
    private static final double CODE_Y = 62;

    private final Comparison comparison;
    private final boolean onLeft;
    private final Plan plan;
    private final Pen pen;
    private final Messages messages;
    private final Storyboard storyboard;
    private final Placing placing;
    private final SumStrip strip;
    private final VerdictBox verdict;

    Side(Comparison comparison, boolean onLeft, Plan plan, Pen pen, Messages messages) {
        this.comparison = comparison;
        this.onLeft = onLeft;
        this.plan = plan;
        this.pen = pen;
        this.messages = messages;
        this.storyboard = onLeft ? comparison.left() : comparison.right();
        Rect bounds = storyboard.at(0, 1).bounds();
        double most = plan.direction().mostScale();
        this.placing = Placing.within(bounds, plan.graph(pen, onLeft), most);
        this.strip = new SumStrip(storyboard, messages, pen);
        this.verdict = new VerdictBox(storyboard, comparison.pair(), messages, pen);
    }

    String key(String what) {
        return (onLeft ? "left:" : "right:") + what;
    }

    Part placed(Part part) {
        return placing.part(part, key(part.key()));
    }

    /// {@return the graph at a fraction of a slot; where this side holds still nothing moves}
    Drawing graph(int number, double fraction) {
        return storyboard.at(step(number), acts(number) ? fraction : 1);
    }

    boolean acts(int number) {
        Slot slot = comparison.slot(number);
        return onLeft ? slot.leftActs() : slot.rightActs();
    }

    int step(int number) {
        Slot slot = comparison.slot(number);
        return onLeft ? slot.left() : slot.right();
    }

    String name() {
        return onLeft ? comparison.pair().left() : comparison.pair().right();
    }

    /// {@return what the verdict says, for those who cannot see it}
    String verdict(int number) {
        return verdict.text(comparison.focus(), step(number));
    }

    String held(int number) {
        return Sentences.held(storyboard, step(number), comparison.focus());
    }

    Part card() {
        Rect card = plan.card(onLeft);
        String title = messages.text("compare.title." + name());
        return Part.of(
                key("card"),
                pen.card(card, Ink.PANEL, Ink.CARD_LINE, 1.4),
                pen.words(left(), card.y() + pen.row(TITLE_Y), title, TITLE));
    }

    /// {@return the line of code that makes the difference, lit while it runs}
    Part code(int number) {
        Rect card = plan.card(onLeft);
        RuleLines lines = RuleLines.of(comparison.run(), messages);
        boolean code = onLeft || lines.code();
        Pen.Style style = code ? CODE : new Pen.Style(Face.SANS, 14, Ink.TEXT_SOFT, CODE.anchor());
        double room = plan.graph(pen, onLeft).width() - pen.px(16);
        String text = pen.elide(onLeft ? lines.left() : lines.right(), style, room);
        double y = card.y() + pen.row(TITLE_Y) + pen.px(CODE_Y - TITLE_Y);
        List<Mark> marks = new ArrayList<>();
        boolean lit = lit(number, onLeft ? lines.left() : lines.right());
        if (lit) {
            double width = pen.width(text, style) + pen.px(20);
            Rect behind = new Rect(left() - pen.px(8), y - pen.px(13), width, pen.px(26));
            marks.add(Box.filled(behind, pen.px(5), Ink.HIGHLIGHT_SOFT));
            Rect bar = new Rect(behind.x(), behind.y(), pen.px(3.5), behind.height());
            marks.add(Box.filled(bar, pen.px(1.5), Ink.HIGHLIGHT));
        }
        marks.add(
                pen.words(
                        left() + (lit ? pen.px(4) : 0), y, text, lit ? style.in(Ink.TEXT) : style));
        if (number > 0 && !acts(number)) {
            double right = card.right() - plan.direction().space(pen, Plan.PADDING);
            String holds = messages.text("compare.holds");
            marks.add(pen.words(right, card.y() + pen.row(TITLE_Y), holds, HOLDS));
        }
        return Part.of(key("code"), marks);
    }

    private boolean lit(int number, String written) {
        if (number == 0) {
            return false;
        }
        if (number == comparison.first()) {
            return true;
        }
        int step = step(number);
        if (!acts(number) || step == 0) {
            return false;
        }
        Step.Kind kind = storyboard.steps().get(step - 1).kind();
        CodePanel panel = storyboard.code(step);
        boolean clears = !RuleLines.of(comparison.run(), messages).code();
        return clears
                ? kind == Step.Kind.CLEARED
                : panel.active() >= 0
                        && RuleLines.isOf(
                                comparison.pair(), written, panel.lines().get(panel.active()));
    }

    Part sum(int number) {
        Rect box = plan.strip(pen, onLeft);
        return Part.of(key("sum"), strip.marks(comparison.focus(), step(number), box));
    }

    Part judged(int number) {
        Rect box = plan.verdict(pen, onLeft);
        return Part.of(key("verdict"), verdict.marks(comparison.focus(), step(number), box));
    }

    /// {@return pale bands around the pills of variables}
    List<Part> halos(List<Integer> variables, int number) {
        List<Part> halos = new ArrayList<>();
        for (int variable : variables) {
            if (storyboard.shown(variable, step(number))) {
                Rect pill = placing.rect(storyboard.pill(variable)).grow(pen.px(5));
                Box halo = Box.filled(pill, pill.height(), Ink.SELECTED);
                halos.add(Part.of(key("halo:" + variable), halo));
            }
        }
        return halos;
    }

    /// {@return rings around the gradients of variables}
    List<Part> rings(List<Integer> variables, int number) {
        if (variables.isEmpty()) {
            return List.of();
        }
        // A ring is as thick as the graph is large.
        double unit = pen.px(Math.min(1, placing.scale()));
        Map<String, Part> parts = new HashMap<>();
        storyboard.at(step(number), 1).parts().forEach(part -> parts.put(part.key(), part));
        List<Part> rings = new ArrayList<>();
        for (int variable : variables) {
            Part part = parts.get("variable:" + variable);
            if (part != null) {
                Rect inside = placing.rect(value(part, storyboard.pill(variable)));
                Rect ring =
                        new Rect(
                                inside.x() - 8 * unit,
                                inside.y() - 2 * unit,
                                inside.width() + 16 * unit,
                                inside.height() + 4 * unit);
                Box box = new Box(ring, ring.height(), null, Stroke.solid(Ink.TEXT, 1.8 * unit));
                rings.add(Part.of(key("ring:" + variable), box));
            }
        }
        return rings;
    }

    /// {@return the place of the gradient beneath a pill, or of the pill where there is none}
    private static Rect value(Part part, Rect pill) {
        List<Rect> below =
                part.marks().stream()
                        .map(Mark::bounds)
                        .filter(b -> b.y() >= pill.bottom())
                        .toList();
        return below.isEmpty() ? pill : Rect.around(below);
    }

    private double left() {
        return plan.card(onLeft).x() + plan.direction().space(pen, Plan.PADDING);
    }
}
