package gradviz.graph;

/// One use of a variable: from the variable to a slot of a function.
///
/// @param id the number of the use, as [gradviz.trace.Anatomy#use] counts
/// @param ordinal the how-manieth use of the variable since the last backward call, from 0; it
///   picks the colour
public record Edge(int id, int variable, int function, int slot, int ordinal) {}
