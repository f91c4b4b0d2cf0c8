package gradviz.layout;

import gradviz.graph.ComputationGraph;
import org.jspecify.annotations.Nullable;

/// Sizes as the main window has them: a ledger for each variable that is used more than once.
record ScreenSizes(ComputationGraph graph, double scale) implements Sizes {

    static ScreenSizes of(ComputationGraph graph) {
        return new ScreenSizes(graph, 1);
    }

    @Override
    public Extent variable(int id) {
        if (graph.variable(id).isPlainNumber()) {
            return extent(28, 26);
        }
        return extent(graph.variable(id).isLeaf() ? 118 : 124, 58);
    }

    @Override
    public Extent below(int id) {
        return graph.variable(id).isPlainNumber() ? Extent.NONE : extent(60, 14);
    }

    @Override
    public @Nullable Extent ledger(int id) {
        return graph.variable(id).uses().size() > 1 ? extent(236, 146) : null;
    }

    @Override
    public Extent function(int id) {
        return extent(80, 48);
    }

    @Override
    public Extent chip(int edgeId) {
        boolean number = graph.variable(graph.edge(edgeId).variable()).isPlainNumber();
        return number ? Extent.NONE : extent(66, 26);
    }

    @Override
    public Extent stub(int edgeId) {
        return extent(34, 24);
    }

    private Extent extent(double width, double height) {
        return new Extent(width * scale, height * scale);
    }
}
