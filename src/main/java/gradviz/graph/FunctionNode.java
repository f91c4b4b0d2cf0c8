package gradviz.graph;

import java.util.List;

/// A function that was applied.
///
/// @param constant a plain number that belongs to it, as an exponent; else empty
/// @param event the number of the event that called it
/// @param inputs the ids of its input edges, by slot
/// @param outputs the ids of the variables it made
public record FunctionNode(
        int id,
        String name,
        String constant,
        int event,
        int line,
        List<Integer> inputs,
        List<Integer> outputs) {}
