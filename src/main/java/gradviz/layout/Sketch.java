package gradviz.layout;

import gradviz.graph.ComputationGraph;
import java.util.Arrays;

/// What the breaks between rows are weighed by.
///
/// @param width of a row with the ways on both sides; before it is laid out, at least so much
/// @param exits how many ways lead on to the next row
record Sketch(double width, int exits) {

    /// {@return a row that is not laid out yet}
    static Sketch of(Grid grid, ComputationGraph graph, Style style) {
        Doors doors = Doors.of(grid, graph);
        int entries = doors.entries().size();
        int exits = doors.exits().size();
        double before = entries == 0 ? 0 : style.aroundRow() + style.lanes(entries);
        double after = exits == 0 ? 0 : style.aroundRow() + style.lanes(exits);
        return new Sketch(before + columns(grid, style) + after, exits);
    }

    /// {@return how wide the columns of a grid are together, were all links level}
    private static double columns(Grid grid, Style style) {
        double[] widths = new double[grid.columns()];
        boolean[] chips = new boolean[grid.columns()];
        for (Cell cell : grid.cells()) {
            widths[cell.column()] = Math.max(widths[cell.column()], cell.width());
            chips[cell.column()] |= cell.needsChipRoom();
        }
        double gaps = 0;
        for (int i = 1; i < widths.length; i++) {
            gaps += style.gap(i, chips[i - 1], chips[i]);
        }
        return Arrays.stream(widths).sum() + gaps;
    }
}
