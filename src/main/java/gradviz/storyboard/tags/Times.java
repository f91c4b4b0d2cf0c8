package gradviz.storyboard.tags;

import gradviz.graph.ComputationGraph;
import gradviz.trace.Event;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import gradviz.trace.Use;

/// In which step each variable, function and edge appeared, and which step changed it last: gave it
/// a name or a gradient, took its gradient away, or sent a contribution along it.
final class Times {
    private final Trace trace;
    private final ComputationGraph graph;
    private final int[] variables;
    private final int[] functions;
    private final int[] edges;
    private final int[] variablesChanged;
    private final int[] functionsChanged;
    private final int[] edgesChanged;

    private Times(Trace trace, ComputationGraph graph) {
        this.trace = trace;
        this.graph = graph;
        this.variables = new int[graph.variables().size()];
        this.functions = new int[graph.functions().size()];
        this.edges = new int[graph.edges().size()];
        this.variablesChanged = new int[variables.length];
        this.functionsChanged = new int[functions.length];
        this.edgesChanged = new int[edges.length];
    }

    /// {@return the times as they are at the end of a step}
    static Times at(Trace trace, ComputationGraph graph, int last) {
        Times times = new Times(trace, graph);
        for (Step step : trace.steps().subList(0, last)) {
            for (Event event : trace.events().subList(step.from(), step.to())) {
                times.read(event, step.number());
            }
        }
        return times;
    }

    int variable(int id) {
        return variables[id];
    }

    int variableChanged(int id) {
        return variablesChanged[id];
    }

    int function(int id) {
        return functions[id];
    }

    int functionChanged(int id) {
        return functionsChanged[id];
    }

    int edge(int id) {
        return edges[id];
    }

    int edgeChanged(int id) {
        return edgesChanged[id];
    }

    private void read(Event event, int step) {
        switch (event) {
            case Event.VariableMade made -> appeared(made.variable(), step);
            case Event.ConstantMade made -> appeared(made.variable(), step);
            case Event.FunctionCalled called -> called(called, step);
            case Event.NameBound bound -> variablesChanged[bound.variable()] = step;
            case Event.LocalBound bound -> variablesChanged[bound.variable()] = step;
            case Event.GradientSeeded seeded -> variablesChanged[seeded.variable()] = step;
            case Event.FunctionTaken taken -> functionsChanged[taken.function()] = step;
            case Event.ContributionsComputed computed -> computed(computed, step);
            case Event.GradientStored stored -> arrived(stored.use(), step);
            case Event.GradientSummed summed -> arrived(summed.use(), step);
            case Event.GradientOverwritten overwritten -> arrived(overwritten.use(), step);
            case Event.GradientDropped dropped -> variablesChanged[dropped.variable()] = step;
            case Event.GradientCleared cleared -> variablesChanged[cleared.variable()] = step;
            case Event.DataChanged changed -> variablesChanged[changed.variable()] = step;
            case Event.Unchained unchained ->
                    unchained.cut().forEach(variable -> variablesChanged[variable] = step);
            case Event.BackwardStarted _,
                    Event.CreatorPushed _,
                    Event.CreatorSkipped _,
                    Event.BackwardFinished _,
                    Event.Printed _ -> {}
        }
    }

    private void appeared(int variable, int step) {
        variables[variable] = step;
        variablesChanged[variable] = step;
    }

    private void called(Event.FunctionCalled call, int step) {
        functions[call.function()] = step;
        functionsChanged[call.function()] = step;
        call.outputs().forEach(output -> appeared(output.variable(), step));
        for (int edge : graph.function(call.function()).inputs()) {
            edges[edge] = step;
            edgesChanged[edge] = step;
        }
    }

    private void computed(Event.ContributionsComputed event, int step) {
        functionsChanged[event.function()] = step;
        for (int slot = 0; slot < event.contributions().size(); slot++) {
            if (event.contributions().get(slot) != null) {
                edgesChanged[graph.function(event.function()).inputs().get(slot)] = step;
            }
        }
    }

    private void arrived(Use use, int step) {
        variablesChanged[use.variable()] = step;
        edgesChanged[trace.anatomy().use(use)] = step;
    }
}
