package gradviz.graph;

import gradviz.trace.Event;
import gradviz.trace.Gradient;
import gradviz.trace.Trace;
import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads a graph off a trace, event by event.
final class GraphReader {
    private final Trace trace;
    private final Names names = new Names();
    private final GradientNames gradients = new GradientNames(names);
    private final List<VariableNode.Birth> births = new ArrayList<>();
    private final List<List<DataHistory.Change>> data = new ArrayList<>();
    private final List<FunctionNode> functions = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final int[] ordinals;
    private final int[] ordinalsOf;
    private int backwards;

    GraphReader(Trace trace) {
        this.trace = trace;
        this.ordinals = new int[trace.anatomy().variables()];
        this.ordinalsOf = new int[trace.anatomy().variables()];
    }

    ComputationGraph read() {
        List<Event> events = trace.events();
        for (int i = 0; i < events.size(); i++) {
            read(events.get(i), i);
        }
        List<VariableNode> variables = new ArrayList<>();
        for (int id = 0; id < births.size(); id++) {
            variables.add(variable(id));
        }
        return new ComputationGraph(
                List.copyOf(variables),
                List.copyOf(functions),
                List.copyOf(edges),
                Computations.of(trace),
                SecondPart.of(trace));
    }

    private void read(Event event, int index) {
        switch (event) {
            case Event.VariableMade made -> {
                appear(made.data(), index, made.line(), false);
                names.appeared("Variable(" + made.data() + ")", index + 1);
            }
            case Event.ConstantMade made -> {
                appear(made.data(), index, made.line(), true);
                names.appeared(made.expression(), index + 1);
            }
            case Event.FunctionCalled call -> call(call, index);
            case Event.DataChanged changed ->
                    data.get(changed.variable())
                            .add(new DataHistory.Change(index + 1, changed.data()));
            case Event.NameBound bound ->
                    names.bind(bound.name(), bound.variable(), bound.line(), index + 1);
            case Event.LocalBound bound -> names.bindWithin(bound, index + 1);
            case Event.BackwardStarted _ -> backwards++;
            case Event.GradientSeeded e -> held(e.variable(), e.gradient(), e, index);
            case Event.GradientStored e -> held(e.use().variable(), e.result(), e, index);
            case Event.GradientSummed e -> held(e.use().variable(), e.result(), e, index);
            case Event.GradientOverwritten e -> held(e.use().variable(), e.result(), e, index);
            case Event.GradientDropped e -> gradients.letGo(e.variable(), index + 1);
            case Event.GradientCleared e -> gradients.cleared(e.variable(), index + 1);
            case Event _ -> {}
        }
    }

    private void held(int variable, Gradient gradient, Event event, int index) {
        gradients.held(variable, gradient.variable(), event.line(), index + 1);
    }

    private void call(Event.FunctionCalled call, int index) {
        List<Integer> inputs = new ArrayList<>(call.inputs().size());
        for (int slot = 0; slot < call.inputs().size(); slot++) {
            int variable = call.inputs().get(slot);
            int id = edges.size();
            edges.add(new Edge(id, variable, call.function(), slot, nextOrdinal(variable)));
            inputs.add(id);
        }
        List<Integer> outputs = new ArrayList<>(call.outputs().size());
        for (Event.Output output : call.outputs()) {
            outputs.add(output.variable());
            appear(output.data(), index, call.line(), false);
            names.appeared(output.expression(), index + 1);
        }
        functions.add(
                new FunctionNode(
                        call.function(),
                        call.name(),
                        call.constant(),
                        index,
                        call.line(),
                        List.copyOf(inputs),
                        List.copyOf(outputs)));
    }

    private int nextOrdinal(int variable) {
        if (ordinalsOf[variable] != backwards) {
            ordinalsOf[variable] = backwards;
            ordinals[variable] = 0;
        }
        return ordinals[variable]++;
    }

    private void appear(Value value, int index, int line, boolean constant) {
        births.add(new VariableNode.Birth(index, line, constant));
        data.add(new ArrayList<>(List.of(new DataHistory.Change(index + 1, value))));
    }

    private VariableNode variable(int id) {
        List<Integer> uses = Arrays.stream(trace.anatomy().usesOf(id)).boxed().toList();
        int creator = trace.anatomy().creatorOf(id);
        return new VariableNode(
                id, births.get(id), new DataHistory(data.get(id)), creator, uses, names.of(id));
    }
}
