package gradviz.storyboard;

import gradviz.layout.Extent;
import gradviz.layout.Sizes;
import gradviz.storyboard.picture.Inventory;
import org.jspecify.annotations.Nullable;

/// The sizes of a picture whose sums stand beneath the pills.
///
/// @param all sizes where they stand on cards
record WithoutLedgers(Inventory all) implements Sizes {
    @Override
    public Extent variable(int id) {
        return all.variable(id);
    }

    @Override
    public Extent below(int id) {
        return all.gradient(id);
    }

    @Override
    public @Nullable Extent ledger(int id) {
        return null;
    }

    @Override
    public Extent folded(int scope) {
        return all.folded(scope);
    }

    @Override
    public double bracket() {
        return all.bracket();
    }

    @Override
    public Extent function(int id) {
        return all.function(id);
    }

    @Override
    public Extent chip(int edgeId) {
        return all.chip(edgeId);
    }

    @Override
    public Extent stub(int edgeId) {
        return all.stub(edgeId);
    }
}
