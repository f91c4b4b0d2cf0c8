package gradviz.listing;

/// A word, number, string or sign of a listing, or where a line or a block begins or ends.
///
/// @param text as written; of a string what it says, of a formatted one all that stands between its
///   quotes
record Token(Kind kind, String text, Span span) {

    enum Kind {
        NAME,
        NUMBER,
        STRING,
        /// Text with an `f` before its quote.
        FORMATTED,
        SIGN,
        NEWLINE,
        /// The first line of a block, indented further than the line before.
        INDENT,
        /// One past a block.
        DEDENT,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    boolean endsStatement() {
        return kind == Kind.NEWLINE || kind == Kind.END || is(";");
    }

    /// {@return whether a reader sees it, as code}
    boolean isCode() {
        return switch (kind) {
            case NAME, NUMBER, STRING, FORMATTED, SIGN -> true;
            case NEWLINE, INDENT, DEDENT, END -> false;
        };
    }
}
