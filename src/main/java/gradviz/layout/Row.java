package gradviz.layout;

import gradviz.graph.ComputationGraph;
import gradviz.graph.FunctionNode;
import gradviz.layout.Cell.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A row of a part of a graph.
///
/// @param entries left ends of pills that a function of the row before made, from top to bottom
/// @param exits where the ways leave to what begins the next row, from top to bottom
record Row(PlacedPart part, List<Door> entries, List<Door> exits, Style style) {

    /// Where a way from row to row ends, or begins, at a node.
    ///
    /// @param variable that the way leads to
    record Door(int variable, Point point) {}

    static Row of(PlacedPart part, ComputationGraph graph, Style style) {
        List<Door> entries = new ArrayList<>();
        List<Door> exits = new ArrayList<>();
        for (Cell cell : part.grid().cells()) {
            Area area = part.routes().area(cell);
            if (cell.kind() == Kind.VARIABLE && !graph.variable(cell.id()).isLeaf()) {
                entries.add(new Door(cell.id(), new Point(area.x(), area.centreY())));
            } else if (cell.kind() == Kind.FUNCTION) {
                FunctionNode function = graph.function(cell.id());
                for (int output : function.outputs()) {
                    exits.add(new Door(output, Routes.outlet(function, output, area)));
                }
            }
        }
        List<Integer> entered = entries.stream().map(Door::variable).toList();
        List<Integer> left = exits.stream().map(Door::variable).toList();
        entries.removeIf(door -> left.contains(door.variable()));
        exits.removeIf(door -> entered.contains(door.variable()));
        Comparator<Door> fromTop = Comparator.comparingDouble(door -> door.point().y());
        entries.sort(fromTop);
        exits.sort(fromTop);
        return new Row(part, entries, exits, style);
    }

    /// {@return from the left of all ways that lead here to the row itself}
    double before() {
        double before = 0;
        for (Door door : entries) {
            double inside = door.point().x() - part.bounds().x();
            double piece = Math.max(style.aroundRow(), style.intoRow() - inside);
            before = Math.max(before, piece + lanes(entries));
        }
        return before;
    }

    /// {@return from the row itself to the right of all ways that lead on}
    double after() {
        return exits.isEmpty() ? 0 : style.aroundRow() + lanes(exits);
    }

    /// {@return how wide it is with the ways on both sides}
    double width() {
        return before() + part.bounds().width() + after();
    }

    /// {@return how much room the ways need above the row}
    double above() {
        return 3 * style.aroundRow() + lanes(entries);
    }

    private double lanes(List<Door> doors) {
        return Math.max(0, doors.size() - 1) * style.betweenTurns(doors.size());
    }
}
