package gradviz.layout.fold;

import gradviz.graph.Edge;
import gradviz.graph.Excerpt;
import gradviz.graph.FunctionNode;
import gradviz.graph.VariableNode;
import gradviz.graph.fold.Drawn;
import gradviz.graph.fold.Folding;
import gradviz.layout.Area;
import gradviz.layout.Extent;
import gradviz.layout.GraphLayout;
import gradviz.layout.Layout;
import gradviz.layout.Point;
import gradviz.layout.Route;
import gradviz.layout.Sizes;
import gradviz.layout.Style;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays out a folded graph by the ids of the whole one.
///
/// Ensures: every function of a folded scope stands where its node does, and what is hidden stands
/// in the middle of it, so that nodes glide out of it and into it.
public final class FoldedLayout {
    private final Folding folding;
    private final Sizes sizes;
    private final Layout layout;
    private final List<Area> functions;
    private final List<Area> variables;
    private final List<@Nullable Area> ledgers;
    private final List<@Nullable Area> stubs;
    private final List<Route> edges;
    private final List<Route> results;

    private FoldedLayout(Folding folding, Sizes sizes, Layout layout) {
        this.folding = folding;
        this.sizes = sizes;
        this.layout = layout;
        Area nowhere = new Area(0, 0, 0, 0);
        this.functions = filled(folding.graph().functions().size(), nowhere);
        this.variables = filled(folding.graph().variables().size(), nowhere);
        this.ledgers = filled(variables.size(), null);
        this.stubs = filled(folding.graph().edges().size(), null);
        this.edges = filled(stubs.size(), Route.NONE);
        this.results = filled(variables.size(), Route.NONE);
    }

    /// {@return where everything of a graph stands}
    ///
    /// @param excerpt of the whole graph; what is folded or open counts only where it is all
    /// @param sizes by the ids of the whole graph
    public static Layout of(Excerpt excerpt, Folding folding, Sizes sizes, Style style) {
        if (folding.members().contents().isEmpty()) {
            return GraphLayout.of(excerpt, sizes, style);
        }
        Sizes own = new FoldedSizes(folding, Levels.of(folding), sizes);
        Layout layout = GraphLayout.of(Excerpt.whole(folding.drawn().graph()), own, style);
        return folding.folded().isEmpty()
                ? layout
                : new FoldedLayout(folding, sizes, layout).unfolded();
    }

    private Layout unfolded() {
        Drawn drawn = folding.drawn();
        for (int i = 0; i < drawn.functions().size(); i++) {
            place(drawn.functions().get(i), layout.functions().get(i));
        }
        for (int i = 0; i < drawn.variables().size(); i++) {
            int id = drawn.variables().get(i);
            variables.set(id, layout.variables().get(i));
            ledgers.set(id, layout.ledgers().get(i));
            results.set(id, layout.results().get(i));
        }
        for (int i = 0; i < drawn.edges().size(); i++) {
            int id = drawn.edges().get(i);
            edges.set(id, layout.edges().get(i));
            stubs.set(id, layout.stubs().get(i));
        }
        folding.graph().variables().stream()
                .filter(node -> folding.hidesVariable(node.id()))
                .forEach(this::tuckIn);
        folding.graph().edges().stream()
                .filter(edge -> folding.hidesEdge(edge.id()))
                .forEach(this::tuckIn);
        return new Layout(layout.size(), variables, ledgers, functions, edges, results, stubs);
    }

    /// A node of many functions is placed by its first.
    private void place(int function, Area box) {
        int scope = folding.foldedInto(function);
        int end = scope < 0 ? function + 1 : folding.members().content(scope).endFunction();
        for (int id = function; id < end; id++) {
            functions.set(id, box);
        }
    }

    private void tuckIn(VariableNode node) {
        FunctionNode inside = folding.graph().function(insider(node));
        Area box = functions.get(inside.id());
        Extent pill = sizes.variable(node.id());
        variables.set(
                node.id(),
                new Area(
                        box.centreX() - pill.width() / 2,
                        box.centreY() - pill.height() / 2,
                        pill.width(),
                        pill.height()));
        if (!node.isLeaf()) {
            results.set(node.id(), still(box.centre()));
        }
    }

    private int insider(VariableNode node) {
        int use = node.uses().getFirst();
        return folding.graph().edge(use).function();
    }

    /// What comes back to a variable that was made here goes the way on which it left.
    private void tuckIn(Edge edge) {
        Route result = results.get(edge.variable());
        if (folding.turnsBack(edge) && !result.isEmpty()) {
            List<Point> way = new ArrayList<>(result.points());
            Collections.reverse(way);
            edges.set(edge.id(), new Route(way, result.chip()));
        } else {
            edges.set(edge.id(), still(functions.get(edge.function()).centre()));
        }
    }

    /// {@return a way that goes nowhere, but in a direction}
    private static Route still(Point at) {
        Point end = new Point(at.x() + 1, at.y());
        return new Route(List.of(at, at, end, end), at);
    }

    private static <T extends @Nullable Object> List<T> filled(int count, T value) {
        return new ArrayList<>(Collections.nCopies(count, value));
    }
}
