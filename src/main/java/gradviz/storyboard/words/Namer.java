package gradviz.storyboard.words;

import gradviz.graph.ComputationGraph;
import gradviz.graph.FunctionNode;
import gradviz.graph.Label;
import gradviz.graph.VariableNode;
import gradviz.text.Messages;
import java.util.List;

/// What variables and functions are called in sentences and pictures.
public final class Namer {
    private static final int LONGEST = 24;

    private final ComputationGraph graph;
    private final Messages messages;

    public Namer(ComputationGraph graph, Messages messages) {
        this.graph = graph;
        this.messages = messages;
    }

    /// {@return the label of a variable, with its line where the name means another by now}
    public String label(int variable, int events) {
        return text(graph.variable(variable).labelAt(events));
    }

    /// {@return a label as a reader sees it}
    public String text(Label label) {
        return switch (label.kind()) {
            case NAME, LOCAL -> label.text();
            case EXPRESSION -> brief(label.text());
            case FORMER_NAME ->
                    messages.text("label.former", "name", label.text(), "line", label.line());
        };
    }

    /// {@return a plain number as it is written, with its value where that is a name: `2`, `lr =
    /// 0.1`}
    public String number(VariableNode node) {
        String written = text(node.labels().getFirst());
        boolean digits = written.matches("[-+]?[0-9._]+(e[-+]?[0-9]+)?");
        return digits ? written : written + " = " + Numbers.brief(node.data());
    }

    /// {@return how the gradient of a variable is written: `x.grad`}
    public String grad(int variable, int events) {
        VariableNode node = graph.variable(variable);
        Label label = node.labelAt(events);
        boolean plain =
                label.kind() == Label.Kind.NAME
                        || label.kind() == Label.Kind.LOCAL
                        || label.text().endsWith(")")
                        || label.text().endsWith(".grad");
        return plain ? text(label) + ".grad" : "(" + text(label) + ").grad";
    }

    /// {@return whether the listing has a name for the variable}
    public boolean isNamed(int variable, int events) {
        return graph.variable(variable).labelAt(events).kind() == Label.Kind.NAME;
    }

    /// {@return a call as code: `add(x, x)`}
    public String call(int function, int events) {
        FunctionNode node = graph.function(function);
        List<String> arguments =
                node.inputs().stream()
                        .map(edge -> label(graph.edge(edge).variable(), events))
                        .toList();
        return brief(node.name() + "(" + String.join(", ", arguments) + ")");
    }

    /// {@return the first output of a function, by its label}
    public String made(int function, int events) {
        return label(graph.function(function).outputs().getFirst(), events);
    }

    /// {@return names as a sentence lists them: `x and y`}
    public String list(List<String> names) {
        return switch (names.size()) {
            case 0 -> messages.text("list.none");
            case 1 -> names.getFirst();
            case 2 -> messages.text("list.two", "a", names.get(0), "b", names.get(1));
            default ->
                    messages.text(
                            "list.more",
                            "first",
                            String.join(", ", names.subList(0, names.size() - 1)),
                            "last",
                            names.getLast());
        };
    }

    private static String brief(String expression) {
        return expression.length() <= LONGEST
                ? expression
                : expression.substring(0, LONGEST - 1) + "…";
    }
}
