package gradviz.trace;

/// One use of a variable: it stands at a slot of a function. `add(x, x)` has two.
public record Use(int function, int slot, int variable) {}
