package gradviz.trace;

/// A backward pass: where it starts and under which rule.
///
/// @param number from 1 over the whole run
/// @param line of its call
/// @param from the event it starts with
public record Pass(int number, int variable, Rule rule, int line, int from) {}
