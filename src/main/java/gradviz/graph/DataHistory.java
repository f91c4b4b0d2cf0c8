package gradviz.graph;

import gradviz.trace.Value;
import java.util.List;

/// The data of a variable over time, since a listing may give it other data.
///
/// @param changes in order of time; the first is its birth
public record DataHistory(List<Change> changes) {
    public DataHistory {
        changes = List.copyOf(changes);
    }

    /// Data that a variable has from some time on.
    ///
    /// @param from how many events have happened then
    public record Change(int from, Value data) {}

    /// {@return the data it was born with}
    public Value first() {
        return changes.getFirst().data();
    }

    /// {@return the data once `events` events have happened}
    public Value at(int events) {
        int low = 0;
        int high = changes.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (changes.get(middle).from() <= events) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return changes.get(low).data();
    }
}
