package gradviz.app.canvas;

import gradviz.drawing.Rect;
import gradviz.graph.ComputationGraph;
import gradviz.graph.FunctionNode;
import gradviz.graph.VariableNode;
import gradviz.layout.Area;
import gradviz.layout.Route;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.picture.Places;
import gradviz.trace.Event;
import gradviz.trace.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has to be seen of each step: the function at work, its variables and their sums.
///
/// Where all of that is too much for the room, less and less of it is asked for.
final class InView {
    private static final double CHIP_WIDTH = 72;
    private static final double CHIP_HEIGHT = 28;
    private static final double BELOW = 26;

    /// How far the gradient beneath a pill reaches beside it.
    private static final double BESIDE = 12;

    /// Leaves room for halos.
    private static final double MARGIN = 4;

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

    /// {@return the scale at which every variable can be seen with its sum}
    ///
    /// @param wanted what it is where that is enough
    /// @param least what it is at the smallest
    double scale(Rect room, double wanted, double least) {
        double scale = wanted;
        for (VariableNode variable : graph.variables()) {
            Rect place = withSum(variable.id());
            scale = isDrawn(place) ? Math.min(scale, fits(place, room)) : scale;
        }
        return Math.max(least, scale);
    }

    /// {@return what to show of a step, the most first; nothing where it does not matter}
    List<Rect> wanted(int step) {
        return step == 0 ? List.of() : about(step).stream().filter(InView::isDrawn).toList();
    }

    private List<Rect> about(int step) {
        int main = storyboard.run().trace().step(step).main();
        return switch (storyboard.run().trace().events().get(main)) {
            case Event.VariableMade made -> variable(made.variable());
            case Event.ConstantMade made -> variable(made.variable());
            case Event.FunctionCalled called -> function(called.function());
            case Event.FunctionTaken taken -> function(taken.function());
            case Event.ContributionsComputed computed -> function(computed.function());
            case Event.CreatorPushed pushed -> function(pushed.function());
            case Event.CreatorSkipped skipped -> function(skipped.function());
            case Event.GradientStored stored -> arrival(stored.use());
            case Event.GradientSummed summed -> arrival(summed.use());
            case Event.GradientOverwritten overwritten -> arrival(overwritten.use());
            case Event.BackwardStarted started -> variable(started.variable());
            case Event.GradientSeeded seeded -> variable(seeded.variable());
            case Event.GradientDropped dropped -> variable(dropped.variable());
            case Event.GradientCleared cleared -> variable(cleared.variable());
            case Event.NameBound bound -> variable(bound.variable());
            case Event.Printed printed -> printed(printed.gradientOf());
            case Event.BackwardFinished _ -> List.of();
        };
    }

    private List<Rect> printed(@Nullable Integer variable) {
        return variable == null ? List.of() : variable(variable);
    }

    private List<Rect> variable(int id) {
        return List.of(withSum(id), pill(id));
    }

    private List<Rect> function(int id) {
        Rect box = places.function(id);
        return isDrawn(box)
                ? List.of(whole(graph.function(id)), box.grow(MARGIN * text))
                : List.of();
    }

    private List<Rect> arrival(Use use) {
        int edge = graph.function(use.function()).inputs().get(use.slot());
        Rect sum = withSum(use.variable());
        Rect from = places.function(use.function());
        return List.of(
                whole(graph.function(use.function())),
                Rect.around(List.of(from, edge(edge), sum)),
                sum.union(edge(edge)),
                sum,
                pill(use.variable()));
    }

    private Rect whole(FunctionNode function) {
        List<Rect> all = new ArrayList<>();
        all.add(places.function(function.id()));
        for (int edge : function.inputs()) {
            if (stub(edge) == null) {
                all.add(withSum(graph.edge(edge).variable()));
            }
            all.add(edge(edge));
        }
        function.outputs().forEach(output -> all.add(pill(output)));
        return Rect.around(all.stream().filter(InView::isDrawn).toList()).grow(MARGIN * text);
    }

    /// Of a very large graph only a part is laid out.
    private static boolean isDrawn(Rect place) {
        return place.width() > 0;
    }

    private Rect withSum(int variable) {
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
        points.add(
                Rect.centred(
                        route.chip().x(), route.chip().y(), CHIP_WIDTH * text, CHIP_HEIGHT * text));
        return Rect.around(points);
    }

    private @Nullable Area stub(int edge) {
        return storyboard.layout().stubs().get(edge);
    }

    private static double fits(Rect wanted, Rect room) {
        return Math.min(room.width() / wanted.width(), room.height() / wanted.height());
    }
}
