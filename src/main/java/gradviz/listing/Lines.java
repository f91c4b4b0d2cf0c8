package gradviz.listing;

/// Tells which line reading has reached.
record Lines(String text, Tokens tokens) {
    /// {@return the last line of what was taken last, which may itself span lines, where it is a
    /// string in triple quotes}
    int last() {
        Token last = tokens.previous();
        String written = last.span().of(text);
        return last.span().line() + Math.max(1, (int) written.lines().count()) - 1;
    }
}
