package gradviz.storyboard.twin;

import gradviz.graph.ComputationGraph;
import gradviz.graph.FunctionNode;
import gradviz.graph.VariableNode;
import java.util.ArrayList;
import java.util.List;

/// All parts of a graph in the order they are read: as they were computed, each function after the
/// edges into it and before what it makes.
///
/// What is shown at a step is the beginning of this list, so that a graph of thousands is ordered
/// once.
public final class ReadingOrder {
    private final ComputationGraph graph;
    private final List<Item> items = new ArrayList<>();
    private final int[] births;
    private final int[] variables;
    private final int[] functions;
    private final int[] edges;

    private ReadingOrder(ComputationGraph graph) {
        this.graph = graph;
        this.variables = new int[graph.variables().size()];
        this.functions = new int[graph.functions().size()];
        this.edges = new int[graph.edges().size()];
        this.births = new int[variables.length + functions.length + edges.length];
    }

    /// {@return the order of a graph}
    public static ReadingOrder of(ComputationGraph graph) {
        ReadingOrder order = new ReadingOrder(graph);
        List<VariableNode> leaves =
                graph.variables().stream().filter(VariableNode::isLeaf).toList();
        int leaf = 0;
        for (FunctionNode function : graph.functions()) {
            while (leaf < leaves.size() && leaves.get(leaf).birth().event() < function.event()) {
                order.add(leaves.get(leaf++));
            }
            order.add(function);
        }
        leaves.subList(leaf, leaves.size()).forEach(order::add);
        return order;
    }

    /// {@return how many parts have appeared once so many events have happened}
    int shown(int events) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (births[middle] < events) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Item item(int place) {
        return items.get(place);
    }

    /// {@return the place of a part, or -1 where the graph has no such part}
    int place(Item item) {
        int[] places =
                switch (item) {
                    case Item.Variable _ -> variables;
                    case Item.Function _ -> functions;
                    case Item.Edge _ -> edges;
                };
        return item.id() >= 0 && item.id() < places.length ? places[item.id()] : -1;
    }

    private void add(FunctionNode function) {
        for (int edge : function.inputs()) {
            edges[edge] = items.size();
            add(new Item.Edge(edge), function.event());
        }
        functions[function.id()] = items.size();
        add(new Item.Function(function.id()), function.event());
        function.outputs().forEach(output -> add(graph.variable(output)));
    }

    private void add(VariableNode variable) {
        variables[variable.id()] = items.size();
        add(new Item.Variable(variable.id()), variable.birth().event());
    }

    private void add(Item item, int event) {
        births[items.size()] = event;
        items.add(item);
    }
}
