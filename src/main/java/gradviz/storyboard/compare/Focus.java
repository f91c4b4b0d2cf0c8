package gradviz.storyboard.compare;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Label;
import gradviz.graph.VariableNode;
import java.util.Comparator;
import java.util.List;

/// Picks the variable whose gradient is told in full: of those that differ at first, else of those
/// that differ in the end, else of all, a leaf with a name rather than any other.
final class Focus {
    private Focus() {}

    static int of(Comparison comparison) {
        List<Integer> candidates = comparison.differing(comparison.first());
        if (candidates.isEmpty()) {
            candidates = comparison.differing(comparison.last());
        }
        ComputationGraph graph = comparison.graph();
        if (candidates.isEmpty()) {
            candidates = graph.variables().stream().map(VariableNode::id).toList();
        }
        return candidates.stream()
                .min(Comparator.comparingInt(v -> rank(graph.variable(v))))
                .orElse(-1);
    }

    private static int rank(VariableNode node) {
        boolean named = node.labels().getLast().kind() == Label.Kind.NAME;
        return (named ? 0 : 2) + (node.isLeaf() ? 0 : 1);
    }
}
