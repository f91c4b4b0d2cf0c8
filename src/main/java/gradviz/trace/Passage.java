package gradviz.trace;

/// A contribution that came along an edge.
///
/// @param number of the term that it is in the ledger of its variable
/// @param pass the number of the backward pass that sent it
public record Passage(int number, Gradient gradient, int pass) {}
