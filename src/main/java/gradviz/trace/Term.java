package gradviz.trace;

import org.jspecify.annotations.Nullable;

/// One term of the sum that a gradient is.
///
/// @param number of the contribution within its backward pass, from 1; 0 for what is no
///   contribution
/// @param use the edge it came along, or null for a seed or a leftover
/// @param line where it came from: the line of the backward call
public record Term(Kind kind, int number, @Nullable Use use, Value value, int line) {

    /// Where a term comes from.
    public enum Kind {
        /// Sent by a function.
        CONTRIBUTION,
        /// The 1 that backward starts with.
        SEED,
        /// Left by an earlier backward pass.
        LEFTOVER
    }
}
