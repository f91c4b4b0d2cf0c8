package gradviz.listing;

/// A stretch of a listing's text.
///
/// @param line of its first character, from 1
/// @param column of its first character, from 1
/// @param start offset of its first character, from 0
/// @param end offset one past its last character
public record Span(int line, int column, int start, int end) {

    /// The very beginning of a text.
    public static final Span START = new Span(1, 1, 0, 0);

    /// {@return the stretch from the start of this one to the end of another}
    public Span to(Span last) {
        return new Span(line, column, start, last.end);
    }

    /// {@return the stretch of this one's text from its character `from` to before `to`}
    ///
    /// It must lie within a line.
    Span part(int from, int to) {
        return new Span(line, column + from, start + from, start + to);
    }

    /// {@return what it covers of the text it was read from}
    public String of(String text) {
        return text.substring(start, end);
    }
}
