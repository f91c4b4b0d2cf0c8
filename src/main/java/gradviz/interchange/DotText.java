package gradviz.interchange;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.FunctionNode;
import gradviz.graph.Label;
import gradviz.graph.SecondPart;
import gradviz.graph.VariableNode;
import gradviz.graph.fold.Fold;
import gradviz.graph.fold.Folding;
import gradviz.graph.fold.Members;
import gradviz.trace.Gradient;
import gradviz.trace.Moment;
import gradviz.trace.Passage;
import gradviz.trace.Trace;
import java.util.List;

/// The graph of a run as DOT, for Graphviz: each use is an edge of its own, so `add(x, x)` has two.
public final class DotText {
    /// A label holds no more of an array than this.
    private static final int LONGEST = 60;

    private final Folding folding;
    private final ComputationGraph graph;
    private final ScopeBlocks scopes;
    private final Moment moment;

    /// What there is at the end of a step, with the gradients of then.
    ///
    /// @param folding what is one node; what is open is a cluster
    public DotText(Trace trace, Folding folding, int step) {
        this.folding = folding;
        this.graph = folding.graph();
        this.scopes = new ScopeBlocks(folding);
        this.moment = trace.momentAt(step);
    }

    /// {@return what there is at the end of a step, with the gradients of then}
    ///
    /// @param title of the graph, or empty
    public static String of(Trace trace, int step, String title) {
        ComputationGraph graph = ComputationGraph.of(trace);
        Folding folding = Folding.of(Members.of(trace, graph), Fold.NONE);
        return new DotText(trace, folding, step).text(title);
    }

    /// {@return the text}
    ///
    /// @param title of the graph, or empty
    public String text(String title) {
        StringBuilder text = new StringBuilder("digraph gradviz {\n");
        text.append("  rankdir=LR;\n");
        if (!title.isEmpty()) {
            text.append("  label=").append(quoted(title)).append(";\n");
        }
        List<VariableNode> variables =
                graph.variables().stream()
                        .filter(node -> node.birth().event() < moment.events())
                        .filter(node -> !folding.hidesVariable(node.id()))
                        .toList();
        List<FunctionNode> functions =
                graph.functions().stream().filter(node -> node.event() < moment.events()).toList();
        variables.stream()
                .filter(node -> graph.secondPart().of(node) == null)
                .forEach(node -> text.append(variable(node)));
        for (SecondPart.KeptPass pass : graph.secondPart().passes()) {
            text.append(cluster(pass, variables, scopes.unfolded(functions)));
        }
        functions.forEach(node -> text.append(function(node)));
        text.append(scopes.clusters(moment.events()));
        return text.append("}\n").toString();
    }

    /// What a backward pass made stands in a frame of its own.
    private String cluster(
            SecondPart.KeptPass pass, List<VariableNode> variables, List<FunctionNode> functions) {
        StringBuilder text = new StringBuilder();
        variables.stream()
                .filter(node -> pass.equals(graph.secondPart().of(node)))
                .forEach(node -> text.append(variable(node)));
        functions.stream()
                .filter(node -> pass.equals(graph.secondPart().of(node)))
                .forEach(node -> text.append(box(node)));
        if (text.isEmpty()) {
            return "";
        }
        String label = quoted("made by backward, line " + pass.line());
        return "  subgraph cluster_%d {\n  label=%s;\n  bgcolor=\"#ede7fa\";\n%s  }\n"
                .formatted(pass.from(), label, text);
    }

    private String variable(VariableNode node) {
        Label label = node.labelAt(moment.events());
        String name =
                label.kind() == Label.Kind.FORMER_NAME
                        ? label.text() + ", line " + label.line()
                        : cut(label.text());
        Gradient gradient = moment.gradient(node.id()).gradient();
        String held = gradient == null ? "None" : cut(gradient.value().toString());
        String shown = name + "\n" + cut(node.data().toString()) + "\ngrad " + held;
        String style = label.kind() == Label.Kind.EXPRESSION ? ", style=dashed" : "";
        return "  v%d [shape=ellipse%s, label=%s];\n".formatted(node.id(), style, quoted(shown));
    }

    private static String box(FunctionNode node) {
        return "  f%d [shape=box, label=%s];\n".formatted(node.id(), quoted(node.name()));
    }

    private String function(FunctionNode node) {
        StringBuilder text = new StringBuilder();
        int scope = folding.foldedInto(node.id());
        if (scope < 0 && graph.secondPart().of(node) == null) {
            text.append(box(node));
        } else if (scope >= 0 && folding.members().content(scope).firstFunction() == node.id()) {
            text.append(scopes.node(scope));
        }
        node.inputs().stream()
                .filter(use -> !folding.hidesEdge(use))
                .forEach(use -> text.append(edge(graph.edge(use))));
        String from = scopes.name(node.id());
        node.outputs().stream()
                .filter(output -> !folding.hidesVariable(output) && !moment.isCut(output))
                .forEach(output -> text.append("  %s -> v%d;\n".formatted(from, output)));
        return text.toString();
    }

    private String edge(Edge edge) {
        String ends = "  v%d -> %s".formatted(edge.variable(), scopes.name(edge.function()));
        Passage passage = moment.passage(edge.id());
        String sent =
                passage == null
                        ? ""
                        : ", label=" + quoted(cut(passage.gradient().value().toString()));
        return ends + " [headlabel=\"" + edge.slot() + "\"" + sent + "];\n";
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST;
        return fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /// {@return a text as a quoted string, its line ends as DOT writes them}
    static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return "\"" + escaped.replace("\r", " ").replace("\n", "\\n") + "\"";
    }
}
