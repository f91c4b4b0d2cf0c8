package gradviz.layout;

import gradviz.graph.ComputationGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the parts of a graph together.
final class Assembly {
    private final ComputationGraph graph;
    private final List<Area> variables;
    private final List<@Nullable Area> ledgers;
    private final List<Area> functions;
    private final List<Route> edges;
    private final List<Route> results;
    private final List<@Nullable Area> stubs;

    Assembly(ComputationGraph graph) {
        this.graph = graph;
        Area nowhere = new Area(0, 0, 0, 0);
        variables = filled(graph.variables().size(), nowhere);
        ledgers = filled(graph.variables().size(), null);
        functions = filled(graph.functions().size(), nowhere);
        edges = filled(graph.edges().size(), Route.NONE);
        results = filled(graph.variables().size(), Route.NONE);
        stubs = filled(graph.edges().size(), null);
    }

    private static <T extends @Nullable Object> List<T> filled(int count, T value) {
        return new ArrayList<>(Collections.nCopies(count, value));
    }

    void add(Paragraph paragraph, double dx, double dy) {
        paragraph
                .rows()
                .forEach(place -> add(place.row().part(), dx + place.dx(), dy + place.dy()));
        paragraph.turns().forEach((id, route) -> results.set(id, route.moved(dx, dy)));
    }

    private void add(PlacedPart part, double dx, double dy) {
        Routes routes = part.routes();
        for (Cell cell : part.grid().cells()) {
            Area area = routes.area(cell).moved(dx, dy);
            switch (cell.kind()) {
                case VARIABLE -> {
                    variables.set(cell.id(), area);
                    Area ledger = part.columns().ledger(cell.index());
                    ledgers.set(cell.id(), ledger == null ? null : ledger.moved(dx, dy));
                }
                case FUNCTION -> functions.set(cell.id(), area);
                case TAG -> variables.set(graph.edge(cell.id()).variable(), area);
                case STUB -> stubs.set(cell.id(), area);
                case CHIP, PASSAGE -> {}
            }
        }
        routes.edges().forEach((id, route) -> edges.set(id, route.moved(dx, dy)));
        routes.results().forEach((id, route) -> results.set(id, route.moved(dx, dy)));
    }

    Layout layout(Extent size) {
        return new Layout(size, variables, ledgers, functions, edges, results, stubs);
    }
}
