package gradviz.trace;

/// A gradient at one time: its numbers, and which array holds them.
///
/// @param array gradients with the same number are one array, so that a write through one is seen
///   through the other
/// @param variable the variable of the graph that it is, where backward was kept by `create_graph`,
///   else [#NO_VARIABLE]
public record Gradient(Value value, int array, int variable) {
    /// What stands for a gradient that is no part of the graph.
    public static final int NO_VARIABLE = -1;

    public Gradient(Value value, int array) {
        this(value, array, NO_VARIABLE);
    }
}
