package gradviz.graph;

/// What a variable is called from some event on.
///
/// @param from how many events must have happened
/// @param text a name, or the expression that made it
/// @param line for a name that means something else by now, the line that bound it here
public record Label(int from, Kind kind, String text, int line) {

    /// Where a label comes from.
    public enum Kind {
        /// A name of the listing.
        NAME,
        /// A name within a call of one of the listing's functions.
        LOCAL,
        /// A name of the listing that was bound again, to another variable.
        FORMER_NAME,
        /// No name: the expression as written.
        EXPRESSION
    }
}
