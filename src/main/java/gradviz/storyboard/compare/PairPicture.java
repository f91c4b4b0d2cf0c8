package gradviz.storyboard.compare;

import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.graph.Label;
import gradviz.storyboard.Storyboard;
import gradviz.text.Face;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The picture of a comparison in a width: both sides in cards, and the sentence below.
///
/// [#at] is pure, as that of a storyboard is. It may be used by several threads.
public final class PairPicture {
    static final double MOST_SCALE = 1.15;

    /// A file is wider than this where its graphs would become too small.
    private static final double FILE_WIDTH = 1440;

    private static final double WIDEST_FILE = 2600;
    private static final double LEAST_FILE_SCALE = 0.85;
    private static final int SAMPLED = 100;
    private static final int KEPT = 32;
    private static final int MOST_PLACED = 100_000;
    private static final double LINE = 26;
    private static final Pen.Style SENTENCE = Pen.Style.of(Face.SANS, 17.5, Ink.TEXT);

    private final Comparison comparison;
    private final Messages messages;
    private final Pen pen;
    private final Plan plan;
    private final Side left;
    private final Side right;
    private final Map<Part, Part> placed = new IdentityHashMap<>();
    private final Map<Integer, Frame> frames =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Frame> eldest) {
                    return size() > KEPT;
                }
            };
    private final Map<Part, Part> known = new LinkedHashMap<>();

    private PairPicture(Comparison comparison, double width, double height) {
        this.comparison = comparison;
        this.messages = Messages.of(comparison.left().setting().locale());
        this.pen = new Pen(comparison.left().setting().textScale());
        this.plan = Plan.of(pen, width, rows(width).within(pen, height));
        this.left = new Side(comparison, true, plan, pen, messages);
        this.right = new Side(comparison, false, plan, pen, messages);
    }

    /// {@return the picture in a width, as high as it needs}
    public static PairPicture of(Comparison comparison, double width) {
        return new PairPicture(comparison, width, Double.POSITIVE_INFINITY);
    }

    /// {@return the picture in a width, its graphs smaller where the height is short}
    public static PairPicture within(Comparison comparison, double width, double height) {
        return new PairPicture(comparison, width, height);
    }

    /// {@return the picture as it is written to a file}
    public static PairPicture forFile(Comparison comparison) {
        Pen pen = new Pen(comparison.left().setting().textScale());
        double graphs = Math.max(width(comparison.left()), width(comparison.right()));
        double wanted = Plan.widthFor(pen, graphs * LEAST_FILE_SCALE);
        return of(comparison, Math.clamp(wanted, pen.px(FILE_WIDTH), pen.px(WIDEST_FILE)));
    }

    private static double width(Storyboard storyboard) {
        return storyboard.at(0, 1).bounds().width();
    }

    public Comparison comparison() {
        return comparison;
    }

    /// {@return everything it shows, margins included}
    public Rect bounds() {
        return plan.page();
    }

    /// {@return the picture at a fraction of a slot, 0 being the end of the slot before it}
    ///
    /// @throws IndexOutOfBoundsException unless 0 <= number <= last
    public Drawing at(int number, double fraction) {
        Frame frame = frame(number);
        List<Part> moving = new ArrayList<>();
        for (Side side : List.of(left, right)) {
            if (side.acts(number)) {
                side.graph(number, fraction)
                        .moving()
                        .forEach(part -> moving.add(side.placed(part)));
            }
        }
        moving.addAll(fraction < 1 ? frame.before() : frame.after());
        return new Drawing(plan.page(), frame.ground(), moving);
    }

    /// {@return what is to be seen in a slot, in sentences}
    public String description(int number) {
        StringBuilder all = new StringBuilder(comparison.sentence(number));
        if (comparison.focus() >= 0) {
            for (Side side : List.of(left, right)) {
                all.append('\n').append(facts(side, number));
            }
        }
        return all.toString();
    }

    /// {@return what stands in the card of a side, in sentences}
    public String facts(boolean onLeft, int number) {
        return facts(onLeft ? left : right, number);
    }

    /// {@return what the picture is called}
    public String title() {
        String title = comparison.title();
        return messages.text(
                title.isEmpty() ? "compare.file.untitled" : "compare.file.title",
                "title",
                title,
                "left",
                messages.text("compare.side." + left.name()),
                "right",
                messages.text("compare.side." + right.name()));
    }

    private String facts(Side side, int number) {
        Label label =
                comparison.graph().variable(Math.max(0, comparison.focus())).labels().getLast();
        return messages.text(
                "compare.facts",
                "side",
                messages.text("compare.title." + side.name()),
                "name",
                label.text(),
                "value",
                side.held(number),
                "verdict",
                side.verdict(number));
    }

    /// What a slot consists of beside the parts that move in the graphs.
    ///
    /// @param ground the same for every fraction
    /// @param before what else shows until the slot has ended
    /// @param after what shows instead at its end
    private record Frame(List<Part> ground, List<Part> before, List<Part> after) {}

    private synchronized Frame frame(int number) {
        return frames.computeIfAbsent(number, this::build);
    }

    private Frame build(int number) {
        List<Part> ground = new ArrayList<>();
        List<Integer> differing = comparison.differing(number);
        for (Side side : List.of(left, right)) {
            ground.add(one(side.card()));
            side.halos(differing, number).forEach(part -> ground.add(one(part)));
        }
        for (Side side : List.of(left, right)) {
            Drawing graph = side.graph(number, 1);
            List<Part> still = side.acts(number) ? graph.ground() : graph.parts();
            still.forEach(part -> ground.add(placed(side, part)));
            ground.add(one(side.code(number)));
        }
        ground.add(one(sentence(number)));
        List<Part> after = changing(number);
        List<Part> before = number == 0 ? after : changing(number - 1);
        Set<Part> same = new HashSet<>(before);
        same.retainAll(after);
        ground.addAll(after.stream().filter(same::contains).toList());
        return new Frame(
                List.copyOf(ground),
                before.stream().filter(part -> !same.contains(part)).toList(),
                after.stream().filter(part -> !same.contains(part)).toList());
    }

    /// {@return what changes only when a slot has ended: sums, verdicts and rings}
    private List<Part> changing(int number) {
        List<Part> parts = new ArrayList<>();
        List<Integer> differing = comparison.differing(number);
        for (Side side : List.of(left, right)) {
            parts.add(one(side.sum(number)));
            parts.add(one(side.judged(number)));
            side.rings(differing, number).forEach(ring -> parts.add(one(ring)));
        }
        return parts;
    }

    /// {@return the same instance for equal parts}
    private Part one(Part part) {
        if (known.size() > MOST_PLACED) {
            known.clear();
        }
        Part kept = known.putIfAbsent(part, part);
        return kept == null ? part : kept;
    }

    private Part placed(Side side, Part part) {
        if (placed.size() > MOST_PLACED) {
            placed.clear();
        }
        return placed.computeIfAbsent(part, side::placed);
    }

    private Part sentence(int number) {
        Rect card = plan.sentence();
        List<Mark> marks = new ArrayList<>();
        marks.add(pen.card(card, Ink.PANEL, Ink.CARD_LINE, 1.4));
        List<String> lines = lines(number, card.width());
        double y = card.y() + pen.px(Plan.SENTENCE_PADDING + LINE / 2);
        if (lines.size() == 1) {
            y = card.centreY();
        }
        for (String line : lines) {
            marks.add(pen.words(card.x() + pen.px(Plan.PADDING), y, line, SENTENCE));
            y += pen.px(LINE);
        }
        return Part.of("sentence", marks);
    }

    private List<String> lines(int number, double width) {
        double room = width - 2 * pen.px(Plan.PADDING);
        return pen.wrap(comparison.sentence(number), SENTENCE, room);
    }

    /// Rows are as high as their fullest slot needs, so that nothing jumps.
    private Plan.Rows rows(double width) {
        double inner = Plan.innerWidth(pen, width);
        double verdict = pen.px(VerdictBox.LEAST_HEIGHT);
        int lines = 1;
        int stride = Math.max(1, comparison.last() / SAMPLED);
        for (int number = comparison.last(); number >= 0; number -= stride) {
            lines = Math.max(lines, lines(number, width - 2 * pen.px(Plan.MARGIN)).size());
            verdict = Math.max(verdict, verdictHeight(number, inner));
        }
        lines = Math.max(lines, lines(comparison.first(), width - 2 * pen.px(Plan.MARGIN)).size());
        double sentence = pen.px(2 * Plan.SENTENCE_PADDING + lines * LINE);
        return new Plan.Rows(graphHeight(inner), verdict, sentence);
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

    private static double graphHeight(Rect bounds, double width) {
        double scale = Math.min(MOST_SCALE, width / Math.max(1, bounds.width()));
        return bounds.height() * scale;
    }
}
