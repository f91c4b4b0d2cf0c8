package gradviz.trace;

/// A stretch of a run that one pass through a loop, one call of a `def` or one own function made.
///
/// @param id from 0, in the order in which they began
/// @param parent the id of the scope around it, or -1
/// @param name `i = 3` or `while` for an iteration; the name of the function otherwise
/// @param line of the listing that began it, from 1
/// @param index how many came before: iterations of the same loop, or calls of the same function
public record Scope(int id, int parent, Kind kind, String name, int line, int index) {

    /// What a scope is one of.
    public enum Kind {
        /// One pass through the body of a `for` or `while`.
        ITERATION,
        /// One call of a `def`.
        CALL,
        /// One application of an own function whose forward is written with recorded operations.
        OWN
    }
}
