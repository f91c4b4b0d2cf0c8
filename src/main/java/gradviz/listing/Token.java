package gradviz.listing;

/// A word, number, string or sign of a listing.
///
/// @param text as written; of a string what it says
record Token(Kind kind, String text, Span span) {

    enum Kind {
        NAME,
        NUMBER,
        STRING,
        SIGN,
        NEWLINE,
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
}
