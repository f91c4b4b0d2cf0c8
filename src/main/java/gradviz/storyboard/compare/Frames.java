package gradviz.storyboard.compare;

import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.storyboard.page.Pen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the picture of a pair consists of in each slot; parts that do not change stay the same
/// instances.
final class Frames {
    private static final int KEPT = 32;
    private static final int MOST_PARTS = 100_000;

    private final Comparison comparison;
    private final Side left;
    private final Side right;
    private final Plan plan;
    private final Pen pen;
    private final Map<Part, Part> placed = new IdentityHashMap<>();
    private final Map<Part, Part> known = new HashMap<>();
    private final Map<Integer, Frame> frames =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Frame> eldest) {
                    return size() > KEPT;
                }
            };

    Frames(Comparison comparison, Side left, Side right, Plan plan, Pen pen) {
        this.comparison = comparison;
        this.left = left;
        this.right = right;
        this.plan = plan;
        this.pen = pen;
    }

    /// What a slot consists of beside the parts that move in the graphs.
    ///
    /// @param ground the same for every fraction
    /// @param before what else shows until the slot has ended
    /// @param after what shows instead at its end
    record Frame(List<Part> ground, List<Part> before, List<Part> after) {}

    synchronized Frame at(int number) {
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
        if (known.size() > MOST_PARTS) {
            known.clear();
        }
        Part kept = known.putIfAbsent(part, part);
        return kept == null ? part : kept;
    }

    private Part placed(Side side, Part part) {
        if (placed.size() > MOST_PARTS) {
            placed.clear();
        }
        return placed.computeIfAbsent(part, side::placed);
    }

    private Part sentence(int number) {
        Rect card = plan.sentence();
        List<Mark> marks = new ArrayList<>();
        marks.add(pen.card(card, Ink.PANEL, Ink.CARD_LINE, 1.4));
        List<String> lines = plan.lines(comparison, number, pen);
        double y = card.y() + pen.px(Plan.SENTENCE_PADDING + Sizing.LINE / 2);
        if (lines.size() == 1) {
            y = card.centreY();
        }
        for (String line : lines) {
            marks.add(
                    pen.words(
                            card.x() + plan.direction().space(pen, Plan.PADDING),
                            y,
                            line,
                            Sizing.SENTENCE));
            y += pen.px(Sizing.LINE);
        }
        return Part.of("sentence", marks);
    }
}
