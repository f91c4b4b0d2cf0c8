package gradviz.graph;

import java.util.List;

/// A function that was applied.
///
/// @param event the number of the event that called it
/// @param inputs the ids of its input edges, by slot
/// @param outputs the ids of the variables it made
public record FunctionNode(
        int id, String name, int event, int line, List<Integer> inputs, List<Integer> outputs) {}
