package gradviz.layout;

/// Something that stands in a column: it reaches `above` and `below` its line, the height at which
/// edges meet it.
///
/// @param id of the variable, the function, or for the others the edge
/// @param above the thing itself, and what is kept free above it
/// @param body how much of `below` is the thing itself; the rest is text and ledger beneath it
record Cell(
        int index,
        Kind kind,
        int id,
        int column,
        double width,
        double above,
        double body,
        double below) {

    enum Kind {
        VARIABLE,
        FUNCTION,
        STUB,
        /// A plain number beside its function, by its edge.
        TAG,
        CHIP,
        /// An edge that goes through the column.
        PASSAGE
    }

    /// {@return whether it keeps its neighbours as far away as a chip does}
    boolean needsChipRoom() {
        return kind == Kind.CHIP || kind == Kind.TAG;
    }

    boolean isEdge() {
        return kind == Kind.CHIP || kind == Kind.PASSAGE;
    }
}
