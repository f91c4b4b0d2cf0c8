package gradviz.storyboard.page;

import gradviz.drawing.Drawing;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The picture of a step with what stands around it: the caption below, code and worklist on a card
/// of their own.
///
/// [#at] is pure, as that of a storyboard is. Every step has the same canvas. The graph keeps its
/// place, so the canvas may begin left of it: its corner need not be (0, 0). The texts are those of
/// the end of the step from its beginning on.
public final class Page {
    private static final int MOST_KEPT = 64;

    private final Storyboard storyboard;
    private final Parts parts;
    private final Plan plan;
    private final Map<Integer, List<Part>> kept = new ConcurrentHashMap<>();

    /// Where everything stands.
    ///
    /// @param canvas everything, margins included
    /// @param cards with their places
    record Plan(Rect canvas, Map<Card, Rect> cards) {}

    private Page(Storyboard storyboard, Parts parts, Plan plan) {
        this.storyboard = storyboard;
        this.parts = parts;
        this.plan = plan;
    }

    /// {@return the graph alone, as the storyboard draws it}
    public static Page of(Storyboard storyboard) {
        Parts parts = Parts.FIGURE;
        return new Page(storyboard, parts, new Plan(bounds(storyboard), Map.of()));
    }

    /// {@return the page in any width}
    public static Page of(Storyboard storyboard, Parts parts) {
        Plan plan =
                planner(storyboard, parts).arranged(Arrangement.BESIDE, Double.POSITIVE_INFINITY);
        return new Page(storyboard, parts, plan);
    }

    /// {@return the page no wider than a limit, if its graph allows it}
    static Optional<Page> within(
            Storyboard storyboard, Parts parts, Arrangement arrangement, double limit) {
        Planner planner = planner(storyboard, parts);
        Plan plan = planner.arranged(arrangement, limit);
        return plan.canvas().width() <= limit + 1e-6
                ? Optional.of(new Page(storyboard, parts, plan))
                : Optional.empty();
    }

    /// {@return the width that such a page needs at least}
    static double leastWidth(Storyboard storyboard, Parts parts, Arrangement arrangement) {
        return planner(storyboard, parts).arranged(arrangement, 0).canvas().width();
    }

    private static Planner planner(Storyboard storyboard, Parts parts) {
        return Planner.of(storyboard, parts, Messages.of(storyboard.setting().locale()));
    }

    public Storyboard storyboard() {
        return storyboard;
    }

    public Parts parts() {
        return parts;
    }

    /// {@return the canvas, the same for every step}
    public Rect bounds() {
        return plan.canvas();
    }

    /// {@return the picture at a fraction of a step, 0 being the end of the step before it}
    ///
    /// @throws IndexOutOfBoundsException unless 0 <= step <= last
    public Drawing at(int step, double fraction) {
        Drawing graph = storyboard.at(step, fraction);
        if (plan.cards().isEmpty()) {
            return graph;
        }
        List<Part> ground = new ArrayList<>(cards(step));
        ground.addAll(graph.ground());
        return new Drawing(plan.canvas(), ground, graph.moving());
    }

    /// {@return the page of a large graph around another step, as wide as it then is}
    public Page around(int step) {
        return of(storyboard.around(step), parts);
    }

    private List<Part> cards(int step) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(step, this::draw);
    }

    private List<Part> draw(int step) {
        List<Part> cards = new ArrayList<>();
        plan.cards().forEach((card, frame) -> cards.add(card.part(step, frame)));
        return List.copyOf(cards);
    }

    static Rect bounds(Storyboard storyboard) {
        return storyboard.at(0, 1).bounds();
    }
}
