package gradviz.layout.fold;

import gradviz.graph.fold.Content;
import gradviz.graph.fold.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many brackets stand above each other, and how many over each node.
///
/// A bracket that has none in it is on level 1.
public final class Levels {
    /// So many have room kept for them; those of a deeper recursion may touch what is above.
    private static final int MOST = 5;

    private final Folding folding;
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final int[] functions;
    private final int[] variables;

    private Levels(Folding folding) {
        this.folding = folding;
        this.functions = new int[folding.graph().functions().size()];
        this.variables = new int[folding.graph().variables().size()];
    }

    public static Levels of(Folding folding) {
        Levels levels = new Levels(folding);
        List<Integer> open = folding.open();
        for (int scope : open.reversed()) {
            levels.count(folding.members().content(scope));
        }
        return levels;
    }

    /// {@return on which level the bracket of an open scope is, from 1}
    public int level(int scope) {
        return levels.getOrDefault(scope, 1);
    }

    int aboveFunction(int id) {
        return Math.min(MOST, functions[id]);
    }

    int aboveVariable(int id) {
        return Math.min(MOST, variables[id]);
    }

    private void count(Content content) {
        int level = level(content.id());
        for (int f = content.firstFunction(); f < content.endFunction(); f++) {
            functions[f] = Math.max(functions[f], level);
        }
        for (int v = content.firstVariable(); v < content.endVariable(); v++) {
            boolean made = !folding.graph().variable(v).isLeaf();
            variables[v] = made ? Math.max(variables[v], level) : 0;
        }
        levels.put(content.id(), level);
        int parent = content.parent();
        if (parent >= 0) {
            levels.merge(parent, level + 1, Math::max);
        }
    }
}
