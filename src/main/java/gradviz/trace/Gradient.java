package gradviz.trace;

/// A gradient at one time: its numbers, and which array holds them.
///
/// @param array gradients with the same number are one array, so that a write through one is seen
///   through the other
public record Gradient(Value value, int array) {}
