package gradviz.storyboard.compare;

import gradviz.drawing.Drawing;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.graph.Label;
import gradviz.storyboard.page.Paper;
import gradviz.storyboard.page.Pen;
import gradviz.storyboard.page.TooNarrow;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// The picture of a comparison in a width: both sides in cards beside each other, or above each
/// other where a file is to be narrow, and the sentence below.
///
/// [#at] is pure, as that of a storyboard is. It may be used by several threads.
public final class PairPicture {
    static final double MOST_SCALE = 1.15;

    /// A file is wider than this where its graphs would become too small.
    private static final double FILE_WIDTH = 1440;

    private static final double WIDEST_FILE = 2600;

    /// How much smaller than asked for texts become at the most, and by how much at a time.
    private static final double LEAST_TEXT = 0.6;

    private static final double TEXT_STEP = 0.1;

    private final Comparison comparison;
    private final Messages messages;
    private final Pen pen;
    private final Plan plan;
    private final Side left;
    private final Side right;
    private final Frames frames;

    private PairPicture(Comparison comparison, Pen pen, double width, double height) {
        this.comparison = comparison;
        this.messages = Messages.of(comparison.left().setting().locale());
        this.pen = pen;
        Direction direction = comparison.isStacked() ? Direction.STACKED : Direction.BESIDE;
        Sizing sizing = new Sizing(comparison, direction, messages, pen);
        this.plan = Plan.of(pen, direction, width, sizing.rows(width, height));
        this.left = new Side(comparison, true, plan, pen, messages);
        this.right = new Side(comparison, false, plan, pen, messages);
        this.frames = new Frames(comparison, left, right, plan, pen);
    }

    /// {@return the picture in a width, as high as it needs}
    public static PairPicture of(Comparison comparison, double width) {
        return new PairPicture(comparison, pen(comparison), width, Double.POSITIVE_INFINITY);
    }

    /// {@return the picture in a width; where the height is short, its graphs are smaller, and then
    /// its texts, though not by much, so that the sentence at its end is in sight}
    public static PairPicture within(Comparison comparison, double width, double height) {
        Pen asked = pen(comparison);
        double least = Math.min(asked.scale(), Math.max(1, asked.scale() * LEAST_TEXT));
        Pen pen = asked;
        PairPicture picture = new PairPicture(comparison, pen, width, height);
        while (picture.bounds().height() > height && pen.scale() > least) {
            pen = new Pen(Math.max(least, pen.scale() - TEXT_STEP));
            picture = new PairPicture(comparison, pen, width, height);
        }
        return picture;
    }

    private static Pen pen(Comparison comparison) {
        return new Pen(comparison.left().setting().textScale());
    }

    /// {@return the picture as it is written to a file}
    public static PairPicture forFile(Comparison comparison) {
        Pen pen = pen(comparison);
        double wanted = PairFitting.leastWidth(comparison, pen, Direction.BESIDE);
        return of(comparison, Math.clamp(wanted, pen.px(FILE_WIDTH), pen.px(WIDEST_FILE)));
    }

    /// {@return the picture as it is written to a file, no wider than the paper}
    ///
    /// The sides stand above each other where there is no room for them beside each other, and then
    /// their graphs are set in rows if need be.
    ///
    /// @throws TooNarrow where not even a row has room
    public static PairPicture forFile(Comparison comparison, Paper paper) throws TooNarrow {
        PairPicture wanted = forFile(comparison);
        if (wanted.bounds().width() <= paper.limit()) {
            return wanted;
        }
        return of(new PairFitting(comparison, wanted.pen, paper).fitted(), paper.limit());
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
        Frames.Frame frame = frames.at(number);
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
}
