package gradviz.listing.interpreter;

import gradviz.listing.Span;

/// How running statements ended.
sealed interface Flow {
    /// They ran, or a word says where to go on.
    enum Way implements Flow {
        ON,
        BREAK,
        CONTINUE
    }

    /// A function is left with a value.
    ///
    /// @param span where the value is written
    record Returned(Datum value, Span span) implements Flow {}
}
