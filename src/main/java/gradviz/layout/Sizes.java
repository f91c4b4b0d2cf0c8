package gradviz.layout;

import org.jspecify.annotations.Nullable;

/// How large the parts of a graph are; ids are those of the graph.
public interface Sizes {

    /// {@return the pill of a variable, at least as wide as high, or the tag of a plain number}
    Extent variable(int id);

    /// {@return the text beneath the pill; it begins [Style#belowGap] under the pill}
    Extent below(int id);

    /// {@return the ledger card of a variable, or null where it has none}
    @Nullable Extent ledger(int id);

    /// {@return whether a ledger takes the place of the text beneath its pill, which it replaces}
    default boolean ledgerOnText() {
        return false;
    }

    /// {@return the node of a folded scope}
    default Extent folded(int scope) {
        return Extent.NONE;
    }

    /// {@return how high the bracket over a scope is, with its label}
    default double bracket() {
        return 0;
    }

    /// {@return what is kept free above the box of a function}
    default double aboveFunction(int id) {
        return 0;
    }

    /// {@return what is kept free above a pill}
    default double aboveVariable(int id) {
        return 0;
    }

    /// {@return the box of a function}
    Extent function(int id);

    /// {@return the chip on an edge; an empty one takes no room}
    Extent chip(int edgeId);

    /// {@return the tag that stands for the variable of a far use}
    Extent stub(int edgeId);
}
