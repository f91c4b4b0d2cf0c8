package gradviz.layout;

import gradviz.graph.ComputationGraph;
import java.util.LinkedHashSet;
import java.util.Set;

/// The variables on the ways from row to row that end, or begin, at a row.
///
/// @param entries what stands here and was made in the row before
/// @param exits what is made here and begins the next row
record Doors(Set<Integer> entries, Set<Integer> exits) {

    static Doors of(Grid grid, ComputationGraph graph) {
        Set<Integer> entries = new LinkedHashSet<>();
        Set<Integer> exits = new LinkedHashSet<>();
        for (Cell cell : grid.cells()) {
            if (cell.kind() == Cell.Kind.VARIABLE && !graph.variable(cell.id()).isLeaf()) {
                entries.add(cell.id());
            } else if (cell.kind() == Cell.Kind.FUNCTION) {
                exits.addAll(graph.function(cell.id()).outputs());
            }
        }
        Set<Integer> within = new LinkedHashSet<>(entries);
        within.retainAll(exits);
        entries.removeAll(within);
        exits.removeAll(within);
        return new Doors(entries, exits);
    }
}
