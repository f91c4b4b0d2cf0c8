package gradviz.layout;

import gradviz.graph.ComputationGraph;
import java.util.List;

/// A part of a graph with all its places, from wherever its first column stands.
///
/// @param bounds of all that is drawn
record PlacedPart(Grid grid, Columns columns, Routes routes, Area bounds) {

    static PlacedPart of(ComputationGraph graph, Grid grid, Sizes sizes, Style style) {
        double[] first =
                Uncrossed.is(grid)
                        ? new double[grid.cells().size()]
                        : Crossings.heights(grid, style);
        List<List<Cell>> order = Crossings.columns(grid, first);
        double[] heights = Heights.of(grid, order, first, style);
        Columns columns = Columns.of(grid, order, heights, sizes, style);
        Routes routes = new Routes(graph, grid, heights, columns, sizes);
        routes.draw();
        return new PlacedPart(grid, columns, routes, bounds(grid, heights, columns));
    }

    boolean hasFunctions() {
        return !grid.links().isEmpty();
    }

    private static Area bounds(Grid grid, double[] heights, Columns columns) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Cell cell : grid.cells()) {
            double x = columns.centre(cell.index());
            double y = heights[cell.index()];
            left = Math.min(left, x - cell.width() / 2);
            right = Math.max(right, x + cell.width() / 2);
            for (Area beneath : columns.beneath(cell.index())) {
                left = Math.min(left, beneath.x());
                right = Math.max(right, beneath.right());
            }
            top = Math.min(top, y - cell.above());
            bottom = Math.max(bottom, y + cell.below());
        }
        return new Area(left, top, right - left, bottom - top);
    }
}
