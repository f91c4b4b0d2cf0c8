package gradviz.storyboard.words;

import gradviz.graph.ComputationGraph;
import gradviz.graph.FunctionNode;
import gradviz.graph.VariableNode;
import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.Gradient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Tells what a function sends back, with its derivative.
final class Derivatives {
    private static final Set<String> PAIRWISE = Set.of("add", "sub", "mul", "div", "pow");

    private final ComputationGraph graph;
    private final Namer namer;
    private final Messages messages;

    Derivatives(ComputationGraph graph, Namer namer, Messages messages) {
        this.graph = graph;
        this.namer = namer;
        this.messages = messages;
    }

    String tell(Event.ContributionsComputed computed, int events) {
        FunctionNode function = graph.function(computed.function());
        String made = namer.made(function.id(), events);
        List<Gradient> sent = computed.contributions().stream().filter(Objects::nonNull).toList();
        if (sent.isEmpty()) {
            return messages.text("sends.nothing", "function", function.name(), "y", made);
        }
        List<Integer> inputs =
                function.inputs().stream().map(edge -> graph.edge(edge).variable()).toList();
        boolean same = inputs.size() == 2 && inputs.get(0).equals(inputs.get(1));
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("function", function.name());
        arguments.put("y", made);
        arguments.put("n", sent.size());
        arguments.put(
                "values", namer.list(sent.stream().map(g -> Numbers.brief(g.value())).toList()));
        for (int slot = 0; slot < inputs.size(); slot++) {
            VariableNode input = graph.variable(inputs.get(slot));
            arguments.put("x" + slot, namer.label(input.id(), events));
            arguments.put("v" + slot, Numbers.brief(input.dataAt(events)));
            Gradient gradient = computed.contributions().get(slot);
            arguments.put("g" + slot, gradient == null ? "None" : Numbers.brief(gradient.value()));
        }
        if (isStretched(function, sent)) {
            return messages.text("sends.stretched", arguments);
        }
        return messages.text(key(function.name(), inputs.size(), same), arguments);
    }

    /// Whether what goes back was summed to the shape of an input of an element-by-element
    /// function.
    private boolean isStretched(FunctionNode function, List<Gradient> sent) {
        String shape = graph.variable(function.outputs().getFirst()).data().shapeText();
        return PAIRWISE.contains(function.name())
                && sent.size() == 2
                && sent.stream().anyMatch(g -> !g.value().shapeText().equals(shape));
    }

    private String key(String function, int inputs, boolean same) {
        String key = "sends." + function;
        if (function.equals("add") && same) {
            key += ".same";
        } else if (function.equals("pow") && inputs == 2) {
            key += ".both";
        }
        return messages.keys().contains(key) ? key : "sends.other";
    }
}
