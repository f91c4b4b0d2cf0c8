package gradviz.listing.interpreter;

import gradviz.listing.Span;
import org.jspecify.annotations.Nullable;

/// What an operand or an argument came to, and where it stands.
///
/// @param keyword the word before `=` in a call, or null
record Operand(Datum datum, Span span, @Nullable String keyword) {
    Operand(Datum datum, Span span) {
        this(datum, span, null);
    }
}
