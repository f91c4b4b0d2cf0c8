package gradviz.layout.fold;

import gradviz.graph.fold.Drawn;
import gradviz.graph.fold.Folding;
import gradviz.layout.Extent;
import gradviz.layout.Sizes;
import org.jspecify.annotations.Nullable;

/// The sizes of what is left of a folded graph, with room for brackets; ids are those of [Drawn].
///
/// @param all sizes by the ids of the whole graph
record FoldedSizes(Folding folding, Levels levels, Sizes all) implements Sizes {
    @Override
    public Extent variable(int id) {
        return all.variable(variableOf(id));
    }

    @Override
    public Extent below(int id) {
        return all.below(variableOf(id));
    }

    @Override
    public @Nullable Extent ledger(int id) {
        return all.ledger(variableOf(id));
    }

    @Override
    public boolean ledgerOnText() {
        return all.ledgerOnText();
    }

    @Override
    public Extent function(int id) {
        int function = functionOf(id);
        int scope = folding.foldedInto(function);
        return scope < 0 ? all.function(function) : all.folded(scope);
    }

    @Override
    public Extent chip(int edgeId) {
        return all.chip(drawn().edges().get(edgeId));
    }

    @Override
    public Extent stub(int edgeId) {
        return all.stub(drawn().edges().get(edgeId));
    }

    @Override
    public double aboveFunction(int id) {
        return levels.aboveFunction(functionOf(id)) * all.bracket();
    }

    @Override
    public double aboveVariable(int id) {
        return levels.aboveVariable(variableOf(id)) * all.bracket();
    }

    private int variableOf(int id) {
        return drawn().variables().get(id);
    }

    private int functionOf(int id) {
        return drawn().functions().get(id);
    }

    private Drawn drawn() {
        return folding.drawn();
    }
}
