package gradviz.storyboard.tags;

import gradviz.graph.ComputationGraph;
import gradviz.graph.FunctionNode;
import gradviz.graph.Label;
import gradviz.graph.VariableNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names of all nodes and edges of a graph, the same at every step.
///
/// | what | id |
/// |---|---|
/// | a variable that is called x | `x` |
/// | the next variable that x is bound to | `x-2` |
/// | the second call of add | `add-2` |
/// | the nameless variable that it made | `add-2-out`, or `add-2-out-1` if it made several |
/// | the third plain number | `constant-3` |
/// | the edge into its first slot | `edge-add-2-0` |
/// | the first loop's pass or call | `scope-1` |
/// | the edge to what it made | `edge-y`, after the variable |
///
/// Where two would be the same, as of a function and a variable with a function's name, the
/// variable has it.
final class Ids {
    private final ComputationGraph graph;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> variables = new ArrayList<>();
    private final List<String> functions = new ArrayList<>();

    private Ids(ComputationGraph graph) {
        this.graph = graph;
    }

    static Ids of(ComputationGraph graph) {
        Ids ids = new Ids(graph);
        graph.variables().forEach(ids::nameVariable);
        graph.functions().forEach(ids::nameFunction);
        graph.variables().forEach(ids::nameTheNameless);
        return ids;
    }

    String variable(int id) {
        return variables.get(id);
    }

    String function(int id) {
        return functions.get(id);
    }

    private void nameVariable(VariableNode node) {
        variables.add(name(node).map(name -> give(name, name)).orElse(""));
    }

    private void nameFunction(FunctionNode node) {
        functions.add(give(node.name() + "-1", node.name()));
    }

    private void nameTheNameless(VariableNode node) {
        if (variables.get(node.id()).isEmpty()) {
            variables.set(node.id(), node.isLeaf() ? give("constant-1", "constant") : made(node));
        }
    }

    private String made(VariableNode node) {
        FunctionNode creator = graph.function(node.creator());
        String out = function(creator.id()) + "-out";
        boolean several = creator.outputs().size() > 1;
        String id = several ? out + "-" + creator.outputs().indexOf(node.id()) : out;
        return give(id, id);
    }

    /// {@return the first name that the listing gave it}
    private static Optional<String> name(VariableNode node) {
        return node.labels().stream()
                .filter(label -> label.kind() != Label.Kind.EXPRESSION)
                .map(Label::text)
                .findFirst();
    }

    /// {@return the first of `first`, `stem-2`, `stem-3`, ... that is free}
    private String give(String first, String stem) {
        int count = counts.merge(first, 1, Integer::sum);
        String id = count == 1 ? first : stem + "-" + count;
        while (!given.add(id)) {
            count = counts.merge(first, 1, Integer::sum);
            id = stem + "-" + count;
        }
        return id;
    }
}
