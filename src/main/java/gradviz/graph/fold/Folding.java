package gradviz.graph.fold;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.FunctionNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/// A graph of which some scopes are one node each.
///
/// What a folded scope used and made alone is hidden. Each use of a variable from outside keeps its
/// own edge, so that `x` used twice inside still has two.
public final class Folding {
    private final Members members;
    private final Fold fold;
    private final int[] foldedInto;
    private final int[] around;
    private final BitSet hiddenVariables = new BitSet();
    private final BitSet hiddenEdges = new BitSet();
    private final BitSet closed = new BitSet();
    private final List<Integer> folded;
    private final List<Integer> open;
    private final Drawn drawn;

    private Folding(Members members, Fold fold) {
        this.members = members;
        this.fold = fold;
        this.foldedInto = new int[members.graph().functions().size()];
        Arrays.fill(foldedInto, -1);
        this.around = new int[foldedInto.length];
        Arrays.fill(around, -1);
        this.open = sort(fold);
        this.folded = closed.stream().boxed().toList();
        folded.forEach(this::hide);
        this.drawn = Drawn.of(this);
    }

    public static Folding of(Members members, Fold fold) {
        return switch (fold.choice()) {
            case NONE, CALLS, LOOPS -> new Folding(members, fold);
            case FITTING -> fitting(members);
        };
    }

    private static Folding fitting(Members members) {
        Folding best = new Folding(members, Fold.NONE);
        if (best.nodes() <= Fold.READABLE || members.contents().isEmpty()) {
            return best;
        }
        for (Fold.Choice choice : List.of(Fold.Choice.LOOPS, Fold.Choice.CALLS)) {
            Folding other = new Folding(members, new Fold(choice));
            best = other.nodes() < best.nodes() ? other : best;
        }
        return best;
    }

    /// {@return a graph of which nothing is known to belong together}
    public static Folding none(ComputationGraph graph) {
        return new Folding(Members.none(graph), Fold.NONE);
    }

    public ComputationGraph graph() {
        return members.graph();
    }

    /// {@return what was to be folded}
    public Fold fold() {
        return fold;
    }

    /// {@return how many nodes are left}
    public int nodes() {
        return drawn.graph().size();
    }

    public Members members() {
        return members;
    }

    /// {@return the scopes that are one node each, in order}
    public List<Integer> folded() {
        return folded;
    }

    /// {@return the scopes whose nodes are drawn, those around others first}
    public List<Integer> open() {
        return open;
    }

    /// {@return the scope whose node a function is in, or -1 where it has its own}
    public int foldedInto(int function) {
        return foldedInto[function];
    }

    /// {@return the innermost scope with a bracket or a node of its own that a function is in, or
    /// -1}
    public int around(int function) {
        return around[function];
    }

    public boolean isFolded(int scope) {
        return closed.get(scope);
    }

    public boolean hidesVariable(int id) {
        return hiddenVariables.get(id);
    }

    /// {@return whether an edge is not drawn: both its ends are in one node}
    public boolean hidesEdge(int id) {
        return hiddenEdges.get(id);
    }

    /// {@return how many edges lead into a folded scope}
    public int usesOf(int scope) {
        Content content = members.content(scope);
        int uses = 0;
        for (int f = content.firstFunction(); f < content.endFunction(); f++) {
            for (int edge : graph().function(f).inputs()) {
                uses += hidesEdge(edge) ? 0 : 1;
            }
        }
        return uses;
    }

    /// {@return whether an edge is hidden though its variable is not, since that is used elsewhere
    /// too}
    public boolean turnsBack(Edge edge) {
        return hidesEdge(edge.id()) && !hidesVariable(edge.variable());
    }

    /// {@return what is left to be drawn, as a graph with numbers of its own}
    public Drawn drawn() {
        return drawn;
    }

    /// {@return those that stay open}
    private List<Integer> sort(Fold fold) {
        List<Integer> left = new ArrayList<>();
        BitSet away = new BitSet();
        for (Content content : members.contents()) {
            int scope = content.id();
            int parent = content.parent();
            if (parent >= 0 && away.get(parent)) {
                away.set(scope);
            } else if (fold.folds(content.scope())) {
                away.set(scope);
                closed.set(scope);
            } else {
                left.add(scope);
                Arrays.fill(around, content.firstFunction(), content.endFunction(), scope);
            }
        }
        return List.copyOf(left);
    }

    private void hide(int scope) {
        Content content = members.content(scope);
        Arrays.fill(foldedInto, content.firstFunction(), content.endFunction(), scope);
        Arrays.fill(around, content.firstFunction(), content.endFunction(), scope);
        for (int id = content.firstVariable(); id < content.endVariable(); id++) {
            if (members.isInner(content, graph().variable(id))) {
                hiddenVariables.set(id);
            }
        }
        for (int f = content.firstFunction(); f < content.endFunction(); f++) {
            FunctionNode function = graph().function(f);
            for (int edge : function.inputs()) {
                int variable = graph().edge(edge).variable();
                int creator = graph().variable(variable).creator();
                if (hidesVariable(variable) || creator >= 0 && content.hasFunction(creator)) {
                    hiddenEdges.set(edge);
                }
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folding that
                && graph().equals(that.graph())
                && folded.equals(that.folded)
                && open.equals(that.open);
    }

    @Override
    public int hashCode() {
        return Objects.hash(folded, open);
    }
}
