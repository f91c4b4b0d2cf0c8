package gradviz.layout;

/// The distances of a layout.
///
/// @param scale of the text, 1 on screen; all distances grow with it
/// @param spread how far apart columns are, 1 on screen and less where width is short
/// @param width a graph that would be wider is set in rows
public record Style(double scale, double spread, double width) {
    public static final Style DEFAULT = new Style(1);

    public Style(double scale, double spread) {
        this(scale, spread, Double.POSITIVE_INFINITY);
    }

    public Style(double scale) {
        this(scale, 1);
    }

    /// {@return from a pill's bottom to the text beneath it}
    public double belowGap() {
        return 6 * scale;
    }

    /// {@return from a pill, or the text beneath it, to the top of its ledger}
    public double ledgerGap() {
        return 30 * scale;
    }

    /// {@return how far a ledger begins left of its pill}
    public double ledgerIndent() {
        return 16 * scale;
    }

    /// {@return from node to node along a plain arrow}
    double arrow() {
        return 48 * scale * spread;
    }

    /// {@return from a node to a chip, and from the chip to the next node}
    double besideChip() {
        return 28 * scale * spread;
    }

    /// {@return from a column of a grid to the next, each with chips or without}
    double gap(int column, boolean chipsBefore, boolean chips) {
        if (column % 3 == 0) {
            return arrow();
        }
        return chipsBefore || chips ? besideChip() : arrow() / 2;
    }

    /// {@return from node to node within a column}
    double betweenNodes() {
        return 34 * scale;
    }

    /// {@return from chip to chip within a column}
    double betweenChips() {
        return 20 * scale;
    }

    /// {@return from an edge that passes to whatever else is in the column}
    double besideEdge() {
        return 18 * scale;
    }

    /// {@return around the whole, room for a halo}
    double margin() {
        return 12 * scale;
    }

    /// {@return between parts that no edge connects}
    double betweenParts() {
        return 48 * scale;
    }

    /// {@return how wide all that stands may be}
    double room() {
        return width - 2 * margin();
    }

    /// {@return from a row to the first way that leads from it to the next, and from the last one
    /// to that row}
    double aroundRow() {
        return 14 * scale;
    }

    /// {@return from one such way to the next, where there are so many}
    double betweenTurns(int ways) {
        return Math.clamp(40.0 / Math.max(1, ways - 1), 6, 12) * scale;
    }

    /// {@return how wide so many such ways are together}
    double lanes(int ways) {
        return Math.max(0, ways - 1) * betweenTurns(ways);
    }

    /// {@return the least length of the last piece of such a way, which has the arrow head}
    double intoRow() {
        return 30 * scale;
    }

    /// {@return how wide a row of such parts may get before the next begins}
    double rowWidth() {
        return 800 * scale;
    }
}
