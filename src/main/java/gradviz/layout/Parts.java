package gradviz.layout;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.Excerpt;
import gradviz.graph.FunctionNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parts of a graph that no edge connects, far uses left aside, in the order they began.
final class Parts {
    private final int variables;
    private final int[] parents;

    /// @param variables in order
    /// @param functions in order
    record Part(List<Integer> variables, List<Integer> functions) {}

    private Parts(ComputationGraph graph) {
        variables = graph.variables().size();
        parents = new int[graph.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    static List<Part> of(Excerpt excerpt, Layers layers) {
        ComputationGraph graph = excerpt.graph();
        Parts parts = new Parts(graph);
        for (Edge edge : graph.edges()) {
            if (excerpt.hasFunction(edge.function()) && !layers.isFar(edge)) {
                parts.join(edge.variable(), edge.function());
            }
        }
        for (FunctionNode function : graph.functions()) {
            function.outputs().forEach(output -> parts.join(output, function.id()));
        }
        return parts.collect(excerpt);
    }

    private List<Part> collect(Excerpt excerpt) {
        Map<Integer, Part> parts = new LinkedHashMap<>();
        for (int id = 0; id < variables; id++) {
            if (excerpt.hasVariable(id)) {
                partOf(parts, id).variables().add(id);
            }
        }
        for (int id = 0; id < excerpt.graph().functions().size(); id++) {
            if (excerpt.hasFunction(id)) {
                partOf(parts, variables + id).functions().add(id);
            }
        }
        return List.copyOf(parts.values());
    }

    private Part partOf(Map<Integer, Part> parts, int node) {
        return parts.computeIfAbsent(
                root(node), _ -> new Part(new ArrayList<>(), new ArrayList<>()));
    }

    private void join(int variable, int function) {
        parents[root(variables + function)] = root(variable);
    }

    private int root(int node) {
        int at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
