package gradviz.graph;

import java.util.List;

/// The part of a graph that is drawn: all of it, or what appeared nearest to an event.
///
/// What a function makes appears with it, so both are drawn or neither.
///
/// @param graph that it is of
/// @param from the first event whose nodes are drawn
/// @param to the last one
/// @param size how many nodes are drawn
public record Excerpt(ComputationGraph graph, int from, int to, int size) {

    /// {@return all of a graph}
    public static Excerpt whole(ComputationGraph graph) {
        return new Excerpt(graph, 0, Integer.MAX_VALUE, graph.size());
    }

    /// {@return at most so many nodes, those that appeared nearest to an event}
    public static Excerpt near(ComputationGraph graph, int event, int most) {
        if (graph.size() <= most) {
            return whole(graph);
        }
        int[] births = births(graph);
        int middle = Math.clamp(event, 0, births.length - 1);
        int from = middle;
        int to = middle;
        int size = births[middle];
        boolean grows = true;
        while (grows) {
            grows = false;
            if (to + 1 < births.length && size + births[to + 1] <= most) {
                size += births[++to];
                grows = true;
            }
            if (from > 0 && size + births[from - 1] <= most) {
                size += births[--from];
                grows = true;
            }
        }
        return new Excerpt(graph, from, to, size);
    }

    /// {@return whether nothing is left out}
    public boolean isWhole() {
        return size == graph.size();
    }

    /// {@return the variables that are drawn, in order}
    public List<VariableNode> variables() {
        return graph.variables().stream().filter(node -> has(node.birth().event())).toList();
    }

    /// {@return the functions that are drawn, in order}
    public List<FunctionNode> functions() {
        return graph.functions().stream().filter(node -> has(node.event())).toList();
    }

    public boolean hasVariable(int id) {
        return has(graph.variable(id).birth().event());
    }

    public boolean hasFunction(int id) {
        return has(graph.function(id).event());
    }

    private boolean has(int event) {
        return event >= from && event <= to;
    }

    /// {@return how many nodes appeared at each event}
    private static int[] births(ComputationGraph graph) {
        int last = graph.variables().getLast().birth().event();
        int[] births = new int[last + 1];
        graph.variables().forEach(variable -> births[variable.birth().event()]++);
        graph.functions().forEach(function -> births[function.event()]++);
        return births;
    }
}
