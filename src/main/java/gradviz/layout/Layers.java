package gradviz.layout;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.Excerpt;
import gradviz.graph.FunctionNode;
import gradviz.graph.VariableNode;
import java.util.Arrays;

/// How far right each node belongs: variables in even layers, functions in odd ones.
///
/// Requires: functions are numbered so that each comes after those it builds on.
///
/// Ensures: every edge and every result goes to a higher layer; a leaf, and a branch that begins
/// with leaves used nowhere else, stands as far right as its first consumer allows.
final class Layers {
    /// The longest span of an edge that is drawn as one.
    static final int NEAR = 8;

    private final ComputationGraph graph;
    private final Excerpt excerpt;
    private final int[] variables;
    private final int[] functions;

    private Layers(Excerpt excerpt) {
        this.graph = excerpt.graph();
        this.excerpt = excerpt;
        this.variables = new int[graph.variables().size()];
        this.functions = new int[graph.functions().size()];
    }

    static Layers of(Excerpt excerpt) {
        Layers layers = new Layers(excerpt);
        layers.pushRight();
        layers.pullBranches();
        layers.pullLeaves();
        return layers;
    }

    int ofVariable(int id) {
        return variables[id];
    }

    int ofFunction(int id) {
        return functions[id];
    }

    /// {@return whether a use is too far from its variable to be drawn as an edge, or the variable
    /// is not drawn, or it is one of backward's, which stand apart from what they work on}
    boolean isFar(Edge edge) {
        return !excerpt.hasVariable(edge.variable())
                || graph.isForeign(edge)
                || functions[edge.function()] - variables[edge.variable()] > NEAR;
    }

    private void pushRight() {
        for (FunctionNode function : graph.functions()) {
            int highest = 0;
            for (int edge : function.inputs()) {
                if (!graph.isForeign(graph.edge(edge))) {
                    highest = Math.max(highest, variables[graph.edge(edge).variable()]);
                }
            }
            place(function, highest + 1);
        }
    }

    private void pullBranches() {
        boolean[] free = new boolean[functions.length];
        for (FunctionNode function : graph.functions()) {
            free[function.id()] =
                    function.inputs().stream()
                            .map(edge -> graph.variable(graph.edge(edge).variable()))
                            .allMatch(input -> isFree(input, free));
        }
        for (int id = functions.length - 1; id >= 0; id--) {
            FunctionNode function = graph.function(id);
            int first = firstConsumer(function);
            if (free[id] && first < Integer.MAX_VALUE) {
                place(function, first - 2);
            }
        }
    }

    private static boolean isFree(VariableNode input, boolean[] free) {
        return input.uses().size() == 1 && (input.isLeaf() || free[input.creator()]);
    }

    private int firstConsumer(FunctionNode function) {
        return function.outputs().stream()
                .mapToInt(output -> firstConsumer(graph.variable(output)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private int firstConsumer(VariableNode variable) {
        return variable.uses().stream()
                .filter(edge -> !graph.isForeign(graph.edge(edge)))
                .mapToInt(edge -> functions[graph.edge(edge).function()])
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private void place(FunctionNode function, int layer) {
        functions[function.id()] = layer;
        function.outputs().forEach(output -> variables[output] = layer + 1);
    }

    private void pullLeaves() {
        for (VariableNode variable : graph.variables()) {
            int first = firstConsumer(variable);
            if (variable.isLeaf() && first < Integer.MAX_VALUE) {
                variables[variable.id()] = first - 1;
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(variables) + Arrays.toString(functions);
    }
}
