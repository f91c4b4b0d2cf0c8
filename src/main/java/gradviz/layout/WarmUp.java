package gradviz.layout;

import java.util.List;
import java.util.Map;

/// A layout of next to nothing, for the sake of the classes that it loads.
final class WarmUp {
    private WarmUp() {}

    static void run() {
        Cell from = new Cell(0, Cell.Kind.VARIABLE, 0, 0, 10, 5, 5, 5);
        Cell to = new Cell(1, Cell.Kind.FUNCTION, 0, 1, 10, 5, 5, 5);
        Link link = new Link(0, 1, 0, 1, true);
        Grid grid = new Grid(List.of(from, to), List.of(link), Map.of(), 2);
        Crossings.heights(grid, Style.DEFAULT);
    }
}
