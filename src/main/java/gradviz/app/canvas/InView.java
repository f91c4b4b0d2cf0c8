package gradviz.app.canvas;

import gradviz.drawing.Rect;
import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.FunctionNode;
import gradviz.graph.VariableNode;
import gradviz.layout.Area;
import gradviz.layout.Point;
import gradviz.layout.Route;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.picture.Places;
import gradviz.trace.Event;
import gradviz.trace.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has to be seen of each step: the function at work, its variables and their sums.
///
/// Where all of that is too much for the room, what matters less is left out, part by part.
final class InView {
    private static final double CHIP_WIDTH = 72;
    private static final double CHIP_HEIGHT = 28;
    private static final double BELOW = 26;

    /// How far the gradient beneath a pill reaches beside it.
    private static final double BESIDE = 12;

    /// Leaves room for halos.
    private static final double MARGIN = 4;

    /// How far the light around a function at work reaches.
    private static final double HALO = 7;

    private final Storyboard storyboard;
    private final ComputationGraph graph;
    private final Places places;
    private final double text;

    InView(Storyboard storyboard) {
        this.storyboard = storyboard;
        this.graph = storyboard.graph();
        this.places = new Places(storyboard.layout());
        this.text = storyboard.setting().textScale();
    }

    /// {@return the scale at which every variable can be seen with its sum and, where that leaves
    /// it good, with each function that it is used by}
    double scale(Rect room, Legible legible) {
        double scale = legible.wanted();
        if (legible.good() < scale) {
            for (Edge edge : graph.edges()) {
                Rect act = around(sum(edge.variable()), chip(edge.id()), box(edge.function()));
                scale = isDrawn(act) ? Math.min(scale, fits(act, room)) : scale;
            }
            scale = Math.max(scale, legible.good());
        }
        for (VariableNode variable : graph.variables()) {
            Rect place = sum(variable.id());
            scale = isDrawn(place) ? Math.min(scale, fits(place, room)) : scale;
        }
        return Math.max(legible.least(), scale);
    }

    /// {@return as much of what a step is about as there is room for, in the drawing's pixels;
    /// [Rect#NONE] where it does not matter}
    Rect most(int step, double width, double height) {
        Rect most = Rect.NONE;
        for (Rect part : wanted(step)) {
            Rect more = isDrawn(most) ? most.union(part) : part;
            boolean fits = more.width() <= width && more.height() <= height;
            most = fits || !isDrawn(most) ? more : most;
        }
        return most;
    }

    /// {@return what to show of a step, what matters most first}
    List<Rect> wanted(int step) {
        return step == 0 ? List.of() : about(step).stream().filter(InView::isDrawn).toList();
    }

    private List<Rect> about(int step) {
        int main = storyboard.run().trace().step(step).main();
        return switch (storyboard.run().trace().events().get(main)) {
            case Event.VariableMade made -> variable(made.variable(), step);
            case Event.ConstantMade made -> variable(made.variable(), step);
            case Event.FunctionCalled called -> made(called.function(), step);
            case Event.FunctionTaken taken -> function(taken.function(), step);
            case Event.ContributionsComputed computed -> function(computed.function(), step);
            case Event.CreatorPushed pushed -> function(pushed.function(), step);
            case Event.CreatorSkipped skipped -> function(skipped.function(), step);
            case Event.GradientStored stored -> arrival(stored.use(), step);
            case Event.GradientSummed summed -> arrival(summed.use(), step);
            case Event.GradientOverwritten overwritten -> arrival(overwritten.use(), step);
            case Event.BackwardStarted started -> variable(started.variable(), step);
            case Event.GradientSeeded seeded -> variable(seeded.variable(), step);
            case Event.GradientDropped dropped -> variable(dropped.variable(), step);
            case Event.GradientCleared cleared -> variable(cleared.variable(), step);
            case Event.DataChanged changed -> variable(changed.variable(), step);
            case Event.Unchained unchained -> variable(unchained.variable(), step);
            case Event.NameBound bound -> variable(bound.variable(), step);
            case Event.LocalBound bound -> variable(bound.variable(), step);
            case Event.Printed printed -> printed(printed.gradientOf(), step);
            case Event.BackwardFinished _ -> List.of();
        };
    }

    private List<Rect> printed(@Nullable Integer variable, int step) {
        return variable == null ? List.of() : variable(variable, step);
    }

    /// A sum that is not yet on show matters least: its place need only be kept.
    private List<Rect> variable(int id, int step) {
        return List.of(pill(id), shown(id, step), sum(id));
    }

    /// What a function made matters more than what it was made of.
    private List<Rect> made(int id, int step) {
        List<Rect> parts = new ArrayList<>();
        parts.add(box(id));
        graph.function(id).outputs().forEach(output -> parts.add(pill(output)));
        parts.addAll(function(id, step));
        return parts;
    }

    private List<Rect> function(int id, int step) {
        FunctionNode function = graph.function(id);
        List<Rect> parts = new ArrayList<>();
        parts.add(box(id));
        function.inputs().forEach(edge -> parts.add(chip(edge)));
        for (int edge : function.inputs()) {
            if (stub(edge) == null) {
                parts.add(pill(graph.edge(edge).variable()));
                parts.add(shown(graph.edge(edge).variable(), step));
            }
        }
        function.inputs().forEach(edge -> parts.add(edge(edge)));
        function.outputs().forEach(output -> parts.add(pill(output)));
        parts.add(whole(function));
        return parts;
    }

    private List<Rect> arrival(Use use, int step) {
        FunctionNode function = graph.function(use.function());
        int edge = function.inputs().get(use.slot());
        return List.of(
                pill(use.variable()),
                shown(use.variable(), step),
                chip(edge),
                box(use.function()),
                edge(edge),
                whole(function));
    }

    private Rect whole(FunctionNode function) {
        List<Rect> all = new ArrayList<>();
        all.add(box(function.id()));
        for (int edge : function.inputs()) {
            if (stub(edge) == null) {
                all.add(sum(graph.edge(edge).variable()));
            }
            all.add(edge(edge));
        }
        function.outputs().forEach(output -> all.add(pill(output)));
        return around(all.toArray(Rect[]::new)).grow(MARGIN * text);
    }

    private static Rect around(Rect... parts) {
        return Rect.around(Arrays.stream(parts).filter(InView::isDrawn).toList());
    }

    private Rect box(int function) {
        Rect box = places.function(function);
        return isDrawn(box) ? box.grow(HALO * text) : Rect.NONE;
    }

    /// Of a very large graph only a part is laid out.
    private static boolean isDrawn(Rect place) {
        return place.width() > 0;
    }

    /// {@return a variable as it is drawn at the end of a step, with its sum if that is on show}
    private Rect shown(int variable, int step) {
        boolean open = storyboard.clearPlace(variable, step).isPresent();
        Rect place = open ? sum(variable) : pill(variable);
        String key = "variable:" + variable;
        return storyboard.at(step, 1).parts().stream()
                .filter(part -> part.key().equals(key))
                .map(part -> place.union(part.bounds()))
                .findFirst()
                .orElse(place);
    }

    private Rect sum(int variable) {
        Rect ledger = places.ledger(variable);
        Rect pill = pill(variable);
        return ledger == null ? pill : pill.union(ledger.grow(MARGIN * text));
    }

    private Rect pill(int variable) {
        Rect box = places.variable(variable);
        if (!isDrawn(box)) {
            return Rect.NONE;
        }
        Rect below =
                new Rect(
                        box.x() - BESIDE * text,
                        box.bottom(),
                        box.width() + 2 * BESIDE * text,
                        BELOW * text);
        return box.union(below).grow(MARGIN * text);
    }

    private Rect edge(int id) {
        Area stub = stub(id);
        if (stub != null) {
            return new Rect(stub.x(), stub.y(), stub.width(), stub.height());
        }
        Route route = storyboard.layout().edges().get(id);
        if (route.isEmpty()) {
            return Rect.NONE;
        }
        List<Rect> points = new ArrayList<>();
        route.points().forEach(point -> points.add(new Rect(point.x(), point.y(), 0, 0)));
        points.add(chip(id));
        return Rect.around(points);
    }

    private Rect chip(int id) {
        Route route = storyboard.layout().edges().get(id);
        if (stub(id) != null || route.isEmpty()) {
            return edge(id);
        }
        Point chip = route.chip();
        return Rect.centred(chip.x(), chip.y(), CHIP_WIDTH * text, CHIP_HEIGHT * text);
    }

    private @Nullable Area stub(int edge) {
        return storyboard.layout().stubs().get(edge);
    }

    private static double fits(Rect wanted, Rect room) {
        return Math.min(room.width() / wanted.width(), room.height() / wanted.height());
    }
}
