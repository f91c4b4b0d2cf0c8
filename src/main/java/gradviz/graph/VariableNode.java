package gradviz.graph;

import gradviz.trace.Value;
import java.util.List;

/// A variable of the run.
///
/// @param id as in the trace
/// @param birth when and how it appeared
/// @param values its data over time
/// @param creator the function that made it, or -1 for a leaf
/// @param uses the ids of the edges that leave it, in order
/// @param labels what it is called, in order of time; the first from its birth
public record VariableNode(
        int id,
        Birth birth,
        DataHistory values,
        int creator,
        List<Integer> uses,
        List<Label> labels) {

    /// {@return the data it was born with}
    public Value data() {
        return values.first();
    }

    /// {@return its data once `events` events have happened}
    public Value dataAt(int events) {
        return values.at(events);
    }

    /// {@return what it is called once `events` events have happened}
    public Label labelAt(int events) {
        Label current = labels.getFirst();
        for (Label label : labels) {
            if (label.from() > events) {
                break;
            }
            current = label;
        }
        return current;
    }

    public boolean isLeaf() {
        return creator < 0;
    }

    /// The appearance of a variable.
    ///
    /// @param event the number of the event
    /// @param constant whether it is a plain number used as an operand
    public record Birth(int event, int line, boolean constant) {}
}
