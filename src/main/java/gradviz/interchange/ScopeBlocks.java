package gradviz.interchange;

import gradviz.graph.FunctionNode;
import gradviz.graph.fold.Content;
import gradviz.graph.fold.Folding;
import java.util.List;
import java.util.stream.IntStream;

/// What loops and calls made, in DOT: a cluster where it is open, a node where it is folded.
///
/// A variable that nothing made stands in no cluster: others may use it too. What a kept backward
/// pass made stands in that one's.
record ScopeBlocks(Folding folding) {

    /// {@return what the node is called that a function is, or is in}
    String name(int function) {
        int scope = folding.foldedInto(function);
        return scope < 0 ? "f" + function : "s" + scope;
    }

    /// {@return those that have a node of their own}
    List<FunctionNode> unfolded(List<FunctionNode> functions) {
        return functions.stream().filter(node -> folding.foldedInto(node.id()) < 0).toList();
    }

    String node(int scope) {
        Content content = folding.members().content(scope);
        String label = content.scope().name() + "\nfunctions " + content.functions();
        String shown = DotText.quoted(label);
        return "  s%d [shape=box, peripheries=2, label=%s];\n".formatted(scope, shown);
    }

    /// {@return the clusters of what has appeared, those in others inside them}
    String clusters(int events) {
        StringBuilder text = new StringBuilder();
        List<Content> contents = folding.members().contents();
        for (int scope : folding.open()) {
            if (contents.get(scope).parent() < 0) {
                cluster(scope, events, "  ", text);
            }
        }
        return text.toString();
    }

    private void cluster(int scope, int events, String indent, StringBuilder text) {
        Content content = folding.members().content(scope);
        if (folding.graph().function(content.firstFunction()).event() >= events) {
            return;
        }
        String inside = indent + "  ";
        text.append(indent).append("subgraph cluster_").append(scope).append(" {\n");
        String label = DotText.quoted(content.scope().name());
        text.append(inside).append("label=").append(label).append(";\n");
        IntStream.range(content.firstFunction(), content.endFunction())
                .mapToObj(folding.graph()::function)
                .filter(node -> node.event() < events && folding.around(node.id()) == scope)
                .filter(node -> folding.graph().secondPart().of(node) == null)
                .forEach(node -> text.append(members(node, inside)));
        for (int other : folding.open()) {
            if (folding.members().content(other).parent() == scope) {
                cluster(other, events, inside, text);
            }
        }
        folding.folded().stream()
                .filter(other -> folding.members().content(other).parent() == scope)
                .map(folding.members()::content)
                .filter(it -> folding.graph().function(it.firstFunction()).event() < events)
                .forEach(it -> text.append(inside).append("s").append(it.id()).append(";\n"));
        text.append(indent).append("}\n");
    }

    private String members(FunctionNode node, String indent) {
        StringBuilder text = new StringBuilder(indent).append(name(node.id())).append(";");
        node.outputs().stream()
                .filter(output -> !folding.hidesVariable(output))
                .forEach(output -> text.append(" v").append(output).append(";"));
        return text.append("\n").toString();
    }
}
