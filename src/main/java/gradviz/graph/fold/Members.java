package gradviz.graph.fold;

import gradviz.graph.ComputationGraph;
import gradviz.graph.VariableNode;
import gradviz.trace.Event;
import gradviz.trace.Scopes;
import gradviz.trace.Trace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// Which functions and variables of a graph each scope of its run made.
public final class Members {
    private final ComputationGraph graph;
    private final List<Content> contents;
    private final BitSet seeds;

    private Members(ComputationGraph graph, List<Content> contents, BitSet seeds) {
        this.graph = graph;
        this.contents = List.copyOf(contents);
        this.seeds = seeds;
    }

    /// {@return those of a run}
    public static Members of(Trace trace, ComputationGraph graph) {
        BitSet seeds = new BitSet();
        for (Event event : trace.events()) {
            if (event instanceof Event.BackwardStarted started) {
                seeds.set(started.variable());
            }
        }
        List<Content> contents = new ArrayList<>();
        int functions = graph.functions().size();
        int variables = graph.variables().size();
        for (Scopes.Stretch stretch : trace.scopes().stretches()) {
            contents.add(
                    new Content(
                            stretch.scope(),
                            first(functions, id -> graph.function(id).event(), stretch.from()),
                            first(functions, id -> graph.function(id).event(), stretch.to()),
                            first(variables, id -> birth(graph, id), stretch.from()),
                            first(variables, id -> birth(graph, id), stretch.to())));
        }
        return new Members(graph, contents, seeds);
    }

    /// {@return a graph of which nothing is known to belong together}
    public static Members none(ComputationGraph graph) {
        return new Members(graph, List.of(), new BitSet());
    }

    public ComputationGraph graph() {
        return graph;
    }

    /// {@return what each scope made, at its id}
    public List<Content> contents() {
        return contents;
    }

    public Content content(int scope) {
        return contents.get(scope);
    }

    /// {@return the variables from outside that a scope uses, each once, in order}
    public List<Integer> inputs(int scope) {
        Content content = contents.get(scope);
        Set<Integer> inputs = new LinkedHashSet<>();
        for (int f = content.firstFunction(); f < content.endFunction(); f++) {
            for (int edge : graph.function(f).inputs()) {
                int variable = graph.edge(edge).variable();
                if (!content.hasVariable(variable)) {
                    inputs.add(variable);
                }
            }
        }
        return List.copyOf(inputs);
    }

    /// {@return the variables that a scope made for the outside, in order}
    public List<Integer> outputs(int scope) {
        Content content = contents.get(scope);
        List<Integer> outputs = new ArrayList<>();
        for (int id = content.firstVariable(); id < content.endVariable(); id++) {
            if (!isInner(content, graph.variable(id))) {
                outputs.add(id);
            }
        }
        return List.copyOf(outputs);
    }

    /// {@return whether a variable that a scope made is used in it and nowhere else}
    ///
    /// What nothing uses is a result, and so is what backward starts at.
    boolean isInner(Content content, VariableNode variable) {
        return !variable.uses().isEmpty()
                && !seeds.get(variable.id())
                && variable.uses().stream()
                        .allMatch(use -> content.hasFunction(graph.edge(use).function()));
    }

    private static int birth(ComputationGraph graph, int variable) {
        return graph.variable(variable).birth().event();
    }

    /// {@return the first of so many that appeared at an event or after it}
    private static int first(int count, IntUnaryOperator eventOf, int event) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (eventOf.applyAsInt(middle) < event) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
