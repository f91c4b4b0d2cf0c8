package gradviz.graph.fold;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.FunctionNode;
import gradviz.graph.VariableNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What of a folded graph is drawn, as a graph: a folded scope is a function in it.
///
/// A scope's functions follow each other, so taking them together makes no cycle, and a node still
/// comes after those that it builds on.
///
/// @param graph with numbers of its own
/// @param variables which one of the whole graph each is
/// @param functions likewise; of a folded scope, the first
/// @param edges likewise
public record Drawn(
        ComputationGraph graph,
        List<Integer> variables,
        List<Integer> functions,
        List<Integer> edges) {

    static Drawn of(Folding folding) {
        return new Builder(folding).build();
    }

    /// Numbers what is left.
    private static final class Builder {
        private final Folding folding;
        private final ComputationGraph whole;
        private final int[] variableAt;
        private final int[] functionAt;
        private final int[] edgeAt;
        private final List<Integer> variables = new ArrayList<>();
        private final List<Integer> functions = new ArrayList<>();
        private final List<Integer> edges = new ArrayList<>();

        Builder(Folding folding) {
            this.folding = folding;
            this.whole = folding.graph();
            this.variableAt = new int[whole.variables().size()];
            this.functionAt = new int[whole.functions().size()];
            this.edgeAt = new int[whole.edges().size()];
            Arrays.fill(variableAt, -1);
            Arrays.fill(edgeAt, -1);
        }

        Drawn build() {
            if (folding.folded().isEmpty()) {
                return new Drawn(whole, upTo(variableAt), upTo(functionAt), upTo(edgeAt));
            }
            number();
            List<VariableNode> variableNodes = new ArrayList<>();
            variables.forEach(id -> variableNodes.add(variable(whole.variable(id))));
            List<Edge> edgeNodes = new ArrayList<>();
            edges.forEach(id -> edgeNodes.add(edge(whole.edge(id))));
            ComputationGraph graph =
                    new ComputationGraph(
                            variableNodes,
                            functionNodes(),
                            edgeNodes,
                            whole.computations(),
                            whole.secondPart());
            return new Drawn(
                    graph, List.copyOf(variables), List.copyOf(functions), List.copyOf(edges));
        }

        private static List<Integer> upTo(int[] places) {
            List<Integer> ids = new ArrayList<>(places.length);
            for (int id = 0; id < places.length; id++) {
                ids.add(id);
            }
            return List.copyOf(ids);
        }

        private void number() {
            for (VariableNode variable : whole.variables()) {
                if (!folding.hidesVariable(variable.id())) {
                    variableAt[variable.id()] = variables.size();
                    variables.add(variable.id());
                }
            }
            int last = -1;
            for (FunctionNode function : whole.functions()) {
                int scope = folding.foldedInto(function.id());
                if (scope < 0 || scope != last) {
                    functions.add(function.id());
                }
                last = scope;
                functionAt[function.id()] = functions.size() - 1;
            }
            for (Edge edge : whole.edges()) {
                if (!folding.hidesEdge(edge.id())) {
                    edgeAt[edge.id()] = edges.size();
                    edges.add(edge.id());
                }
            }
        }

        private VariableNode variable(VariableNode node) {
            int creator = node.isLeaf() ? -1 : functionAt[node.creator()];
            return new VariableNode(
                    variableAt[node.id()],
                    node.birth(),
                    node.values(),
                    creator,
                    numbers(node.uses(), edgeAt),
                    node.labels());
        }

        private Edge edge(Edge edge) {
            return new Edge(
                    edgeAt[edge.id()],
                    variableAt[edge.variable()],
                    functionAt[edge.function()],
                    edge.slot(),
                    edge.ordinal());
        }

        private List<FunctionNode> functionNodes() {
            Map<Integer, List<FunctionNode>> groups = new LinkedHashMap<>();
            for (FunctionNode function : whole.functions()) {
                groups.computeIfAbsent(functionAt[function.id()], _ -> new ArrayList<>())
                        .add(function);
            }
            List<FunctionNode> nodes = new ArrayList<>();
            groups.forEach((id, group) -> nodes.add(function(id, group)));
            return List.copyOf(nodes);
        }

        private FunctionNode function(int id, List<FunctionNode> group) {
            List<Integer> inputs = new ArrayList<>();
            List<Integer> outputs = new ArrayList<>();
            for (FunctionNode function : group) {
                inputs.addAll(numbers(function.inputs(), edgeAt));
                outputs.addAll(numbers(function.outputs(), variableAt));
            }
            FunctionNode first = group.getFirst();
            return new FunctionNode(
                    id,
                    first.name(),
                    first.constant(),
                    first.event(),
                    first.line(),
                    List.copyOf(inputs),
                    List.copyOf(outputs));
        }

        private static List<Integer> numbers(List<Integer> ids, int[] places) {
            return ids.stream().map(id -> places[id]).filter(place -> place >= 0).toList();
        }
    }
}
