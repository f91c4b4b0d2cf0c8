package gradviz.storyboard;

import gradviz.drawing.Part;
import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.FunctionNode;

/// What the parts of a picture are called in the comments of a file: `variable x`.
public final class PartNames {
    private PartNames() {}

    /// {@return a few words}
    public static String of(Storyboard storyboard, Part part) {
        return named(storyboard.graph(), part.key());
    }

    private static String named(ComputationGraph graph, String key) {
        String[] words = key.split(":", 2);
        if (words.length < 2 || !words[1].matches("[0-9]{1,9}")) {
            return key;
        }
        int id = Integer.parseInt(words[1]);
        return switch (words[0]) {
            case "variable", "ledger", "result" -> words[0] + " " + variable(graph, id);
            case "function" -> "function " + function(graph.function(id));
            case "edge", "stub" -> words[0] + " " + edge(graph, graph.edge(id));
            default -> key;
        };
    }

    private static String variable(ComputationGraph graph, int id) {
        return graph.variable(id).labels().getLast().text();
    }

    private static String function(FunctionNode node) {
        return node.name() + " of line " + node.line();
    }

    private static String edge(ComputationGraph graph, Edge edge) {
        String from = variable(graph, edge.variable());
        return from + " to " + function(graph.function(edge.function())) + ", slot " + edge.slot();
    }
}
