package gradviz.storyboard.twin;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.FunctionNode;
import gradviz.graph.SecondPart;
import gradviz.graph.VariableNode;
import gradviz.graph.fold.Content;
import gradviz.graph.fold.Folding;
import gradviz.storyboard.words.Namer;
import gradviz.storyboard.words.Numbers;
import gradviz.storyboard.words.Ordinals;
import gradviz.storyboard.words.ScopeWords;
import gradviz.text.Messages;
import gradviz.trace.Moment;
import gradviz.trace.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Says of each part what it is, what it holds and what it is tied to, from the values of a moment.
final class Sentences {
    private static final int FEW = 3;

    private final Folding folding;
    private final ComputationGraph graph;
    private final Moment moment;
    private final Messages messages;
    private final Namer namer;
    private final GradientWords gradients;

    Sentences(Folding folding, Moment moment, Messages messages) {
        this.folding = folding;
        this.graph = folding.graph();
        this.moment = moment;
        this.messages = messages;
        this.namer = new Namer(graph, messages);
        this.gradients = new GradientWords(messages);
    }

    String of(Item item) {
        String sentences =
                switch (item) {
                    case Item.Variable(int id) -> variable(graph.variable(id));
                    case Item.Function(int id) -> function(graph.function(id));
                    case Item.Edge(int id) -> edge(graph.edge(id));
                    case Item.Scope(int id) -> scope(folding.members().content(id));
                };
        SecondPart.KeptPass pass =
                switch (item) {
                    case Item.Variable(int id) -> graph.secondPart().of(graph.variable(id));
                    case Item.Function(int id) -> graph.secondPart().of(graph.function(id));
                    case Item.Edge _, Item.Scope _ -> null;
                };
        String text = sentences.strip();
        return pass == null
                ? text
                : messages.text("higher.twin", "text", text, "line", pass.line());
    }

    private String scope(Content content) {
        ScopeWords words = new ScopeWords(messages);
        boolean folded = folding.isFolded(content.id());
        return messages.text(
                folded ? "fold.spoken.folded" : "fold.spoken.open",
                "scope",
                words.name(content.scope()),
                "count",
                words.count(content),
                "turn",
                folded ? turn(content) : "");
    }

    private String turn(Content content) {
        if (content.hasFunction(moment.active())) {
            return messages.text("fold.turn.now");
        }
        long waiting = moment.worklist().stream().filter(content::hasFunction).count();
        return waiting == 0 ? "" : messages.text("fold.turn.waits", "n", waiting);
    }

    private String variable(VariableNode node) {
        return messages.text(
                kind(node),
                "name",
                name(node.id()),
                "data",
                Numbers.brief(node.dataAt(moment.events())),
                "gradient",
                gradients.of(moment.gradient(node.id())),
                "uses",
                uses(node));
    }

    private String kind(VariableNode node) {
        if (node.birth().constant()) {
            return "twin.constant";
        }
        return namer.isNamed(node.id(), moment.events()) ? "twin.variable" : "twin.unnamed";
    }

    private String uses(VariableNode node) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (int use : node.uses()) {
            int function = graph.edge(use).function();
            if (graph.function(function).event() < moment.events()) {
                counts.merge(function, 1, Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            return messages.text("twin.unused");
        }
        if (counts.size() > FEW) {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            return messages.text("twin.used.often", "n", all);
        }
        List<String> users = new ArrayList<>();
        counts.forEach((function, count) -> users.add(user(function, count)));
        return messages.text("twin.used", "users", namer.list(users));
    }

    private String user(int function, int count) {
        String key = count == 1 ? "twin.user" : count == 2 ? "twin.user.twice" : "twin.user.times";
        return messages.text(key, "function", graph.function(function).name(), "n", count);
    }

    private String function(FunctionNode node) {
        List<String> inputs =
                node.inputs().stream().map(edge -> name(graph.edge(edge).variable())).toList();
        boolean twice = takesTwice(node);
        return messages.text(
                twice ? "twin.function.twice" : "twin.function",
                "name",
                node.constant().isEmpty() ? node.name() : node.name() + " " + node.constant(),
                "inputs",
                twice ? inputs.getFirst() : namer.list(inputs),
                "output",
                name(node.outputs().getFirst()),
                "turn",
                turn(node.id()));
    }

    private boolean takesTwice(FunctionNode node) {
        List<Integer> variables =
                node.inputs().stream().map(edge -> graph.edge(edge).variable()).toList();
        return variables.size() == 2 && variables.get(0).equals(variables.get(1));
    }

    private String turn(int function) {
        if (moment.active() == function) {
            return messages.text("twin.turn.now");
        }
        int waiting = moment.worklist().indexOf(function);
        return waiting < 0 ? "" : messages.text("twin.turn.waits", "n", waiting + 1);
    }

    private String edge(Edge edge) {
        FunctionNode function = graph.function(edge.function());
        Passage passage = moment.passage(edge.id());
        String passed =
                passage == null
                        ? messages.text("twin.edge.quiet")
                        : messages.text(
                                "twin.edge.passed",
                                "number",
                                passage.number(),
                                "value",
                                Numbers.brief(passage.gradient().value()));
        return messages.text(
                "twin.edge",
                "variable",
                name(edge.variable()),
                "function",
                function.name(),
                "input",
                Ordinals.of(edge.slot(), messages),
                "of",
                function.inputs().size(),
                "passed",
                passed);
    }

    private String name(int variable) {
        return namer.label(variable, moment.events());
    }
}
