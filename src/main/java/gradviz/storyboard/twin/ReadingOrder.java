package gradviz.storyboard.twin;

import gradviz.graph.ComputationGraph;
import gradviz.graph.FunctionNode;
import gradviz.graph.VariableNode;
import gradviz.graph.fold.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All parts of a graph in the order they are read: as they were computed, each function after the
/// edges into it and before what it makes.
///
/// What is shown at a step is the beginning of this list, so that a graph of thousands is ordered
/// once.
public final class ReadingOrder {
    private final Folding folding;
    private final ComputationGraph graph;
    private final List<Item> items = new ArrayList<>();
    private final int[] births;
    private final int[] variables;
    private final int[] functions;
    private final int[] edges;
    private final int[] scopes;
    private int begun;

    private ReadingOrder(Folding folding) {
        this.folding = folding;
        this.graph = folding.graph();
        this.variables = new int[graph.variables().size()];
        this.functions = new int[graph.functions().size()];
        this.edges = new int[graph.edges().size()];
        this.scopes = new int[folding.members().contents().size()];
        int all = variables.length + functions.length + edges.length + scopes.length;
        this.births = new int[all];
        for (int[] places : List.of(variables, functions, edges, scopes)) {
            Arrays.fill(places, -1);
        }
    }

    /// {@return the order of a graph of which some is folded; an open scope comes before what it
    /// made}
    public static ReadingOrder of(Folding folding) {
        ReadingOrder order = new ReadingOrder(folding);
        ComputationGraph graph = folding.graph();
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
                    case Item.Scope _ -> scopes;
                };
        return item.id() >= 0 && item.id() < places.length ? places[item.id()] : -1;
    }

    private void add(FunctionNode function) {
        open(function);
        for (int edge : function.inputs()) {
            if (!folding.hidesEdge(edge)) {
                edges[edge] = items.size();
                add(new Item.Edge(edge), function.event());
            }
        }
        int scope = folding.foldedInto(function.id());
        if (scope < 0) {
            functions[function.id()] = items.size();
            add(new Item.Function(function.id()), function.event());
        } else if (scopes[scope] < 0) {
            add(scope, function.event());
        }
        function.outputs().forEach(output -> add(graph.variable(output)));
    }

    /// Those that begin with a function come before it.
    private void open(FunctionNode function) {
        List<Integer> open = folding.open();
        while (begun < open.size()
                && folding.members().content(open.get(begun)).firstFunction() <= function.id()) {
            add(open.get(begun++), function.event());
        }
    }

    private void add(int scope, int event) {
        scopes[scope] = items.size();
        add(new Item.Scope(scope), event);
    }

    private void add(VariableNode variable) {
        if (folding.hidesVariable(variable.id())) {
            return;
        }
        variables[variable.id()] = items.size();
        add(new Item.Variable(variable.id()), variable.birth().event());
    }

    private void add(Item item, int event) {
        births[items.size()] = event;
        items.add(item);
    }
}
