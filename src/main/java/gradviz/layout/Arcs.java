package gradviz.layout;

import gradviz.graph.ComputationGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lets edges go in one calm arc where there is room for it.
///
/// Requires: ways that keep clear of everything, as [Routes] draws them. Ensures: the same of what
/// it returns, with no more crossings; an edge that has no room for an arc keeps its way.
final class Arcs {
    /// Above this many edges a picture is read from afar, and the search would take too long.
    private static final int MOST = 120;

    private static final double[] ALONG = {0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.7, 0.3};
    private static final double[] LEANS = {0, 0.35, -0.35};
    private static final double STEP = Math.toRadians(3);
    private static final int STEPS = 20;
    private static final double PATIENCE = Math.toRadians(40);

    private final ComputationGraph graph;
    private final Layout layout;
    private final Sizes sizes;
    private final Clearance clearance;
    private final List<Route> routes;

    private Arcs(ComputationGraph graph, Layout layout, Sizes sizes, Style style) {
        this.graph = graph;
        this.layout = layout;
        this.sizes = sizes;
        this.clearance = new Clearance(graph, layout, sizes, style);
        this.routes = new ArrayList<>(layout.edges());
    }

    static Layout in(Layout layout, ComputationGraph graph, Sizes sizes, Style style) {
        if (layout.edges().size() > MOST) {
            return layout;
        }
        Arcs arcs = new Arcs(graph, layout, sizes, style);
        for (int edge = 0; edge < layout.edges().size(); edge++) {
            arcs.bend(edge);
        }
        return new Layout(
                layout.size(),
                layout.variables(),
                layout.ledgers(),
                layout.functions(),
                arcs.routes,
                layout.results(),
                layout.stubs());
    }

    private void bend(int edge) {
        Route before = routes.get(edge);
        boolean tag = graph.variable(graph.edge(edge).variable()).isPlainNumber();
        if (before.isEmpty() || tag || layout.stubs().get(edge) != null) {
            return;
        }
        int conflicts = clearance.conflicts(edge, Arc.samples(before.points()));
        for (Arc arc : candidates(edge, before)) {
            List<Point> way = arc.samples();
            if (clearance.isClear(edge, way) && clearance.conflicts(edge, way) <= conflicts) {
                Point chip = place(edge, arc);
                if (chip != null) {
                    routes.set(edge, arc.route(chip));
                    clearance.put(edge, routes.get(edge));
                    return;
                }
            }
        }
    }

    /// {@return arcs, first those that pass where the chip stands and that bow little}
    private List<Arc> candidates(int edge, Route before) {
        Area pill = layout.variables().get(graph.edge(edge).variable());
        double height = Math.max(1, sizes.chip(edge).height());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = -STEPS; i <= STEPS; i++) {
            for (double lean : LEANS) {
                Arc arc = Arc.of(pill, before.end(), i * STEP, lean);
                candidates.add(new Candidate(arc, cost(arc, before.chip(), height)));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::cost));
        return candidates.stream().map(Candidate::arc).toList();
    }

    /// An arc and what it costs, which is worked out once: sorting asks for it often.
    private record Candidate(Arc arc, double cost) {}

    private static double cost(Arc arc, Point chip, double chipHeight) {
        double turned = Math.abs(arc.bow()) / PATIENCE + Math.abs(arc.lean());
        return turned + 2 * distance(arc, chip) / chipHeight;
    }

    private static double distance(Arc arc, Point point) {
        return arc.samples().stream().mapToDouble(point::distance).min().orElse(0);
    }

    private @Nullable Point place(int edge, Arc arc) {
        if (sizes.chip(edge).isEmpty()) {
            return arc.at(ALONG[0]);
        }
        for (double t : ALONG) {
            if (clearance.isFree(edge, arc.at(t))) {
                return arc.at(t);
            }
        }
        return null;
    }
}
