package gradviz.graph;

import gradviz.trace.Trace;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The graph of a whole run.
///
/// @param variables at their ids
/// @param functions at their ids
/// @param edges the uses, at their ids; a function's outputs need no edge records
/// @param computations which parts belong together in time
/// @param secondPart what backward itself made
public record ComputationGraph(
        List<VariableNode> variables,
        List<FunctionNode> functions,
        List<Edge> edges,
        Computations computations,
        SecondPart secondPart) {

    public static ComputationGraph of(Trace trace) {
        GraphReader reader = new GraphReader(trace);
        return reader.read();
    }

    public VariableNode variable(int id) {
        return variables.get(id);
    }

    public FunctionNode function(int id) {
        return functions.get(id);
    }

    public Edge edge(int id) {
        return edges.get(id);
    }

    /// {@return whether a backward pass uses a variable that it did not make itself}
    @SuppressWarnings("ReferenceEquality") // A pass is one instance.
    public boolean isForeign(Edge edge) {
        SecondPart.KeptPass pass = secondPart.of(function(edge.function()));
        return pass != null && pass != secondPart.of(variable(edge.variable()));
    }

    /// {@return every variable that `variable` was computed from, itself left out, nearest first}
    public List<Integer> behind(int variable) {
        Set<Integer> found = new LinkedHashSet<>();
        ArrayDeque<Integer> waiting = new ArrayDeque<>(List.of(variable));
        while (!waiting.isEmpty()) {
            int creator = variable(waiting.remove()).creator();
            if (creator < 0) {
                continue;
            }
            for (int edge : function(creator).inputs()) {
                int input = edge(edge).variable();
                if (found.add(input)) {
                    waiting.add(input);
                }
            }
        }
        return List.copyOf(found);
    }

    /// {@return how many variables and functions there are}
    public int size() {
        return variables.size() + functions.size();
    }

    /// {@return whether two graphs have the same nodes and edges, whatever the numbers and names}
    public boolean sameShape(ComputationGraph other) {
        return variables.size() == other.variables.size()
                && functions.size() == other.functions.size()
                && edges.size() == other.edges.size()
                && sameFunctions(other)
                && sameEnds(other);
    }

    private boolean sameFunctions(ComputationGraph other) {
        for (int i = 0; i < functions.size(); i++) {
            FunctionNode mine = functions.get(i);
            FunctionNode theirs = other.functions.get(i);
            boolean same =
                    mine.name().equals(theirs.name())
                            && mine.inputs().equals(theirs.inputs())
                            && mine.outputs().equals(theirs.outputs());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private boolean sameEnds(ComputationGraph other) {
        for (int i = 0; i < edges.size(); i++) {
            if (edges.get(i).variable() != other.edges.get(i).variable()) {
                return false;
            }
        }
        return true;
    }
}
