package gradviz.listing;

/// The place in a text that reading has reached.
final class Cursor {
    final String text;
    final int end;
    int at;
    private int line = 1;
    private int lineStart;

    Cursor(String text) {
        this.text = text;
        this.end = text.length();
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
        this.lineStart = 0;
    }

    /// Reads a part of a text alone.
    Cursor(String text, Span part) {
        this.text = text;
        this.end = part.end();
        this.at = part.start();
        this.line = part.line();
        this.lineStart = part.start() - part.column() + 1;
    }

    boolean atEnd() {
        return at >= end;
    }

    int lineStart() {
        return lineStart;
    }

    /// {@return how many characters the line's end at `index` has, 0 where there is none}
    int newLineAt(int index) {
        if (index >= end) {
            return 0;
        }
        return switch (text.charAt(index)) {
            case '\n' -> 1;
            case '\r' -> text.startsWith("\r\n", index) ? 2 : 1;
            default -> 0;
        };
    }

    /// {@return where the line ends that `from` is on}
    int lineEnd(int from) {
        int at = from;
        while (at < end && newLineAt(at) == 0) {
            at++;
        }
        return at;
    }

    /// Goes on to the next line, from the end of one.
    void passLineEnd() {
        at += newLineAt(at);
        line++;
        lineStart = at;
    }

    /// Goes on to `index`, over the ends of lines on the way.
    void goTo(int index) {
        while (at < index) {
            if (newLineAt(at) > 0) {
                passLineEnd();
            } else {
                at++;
            }
        }
    }

    Span span(int start, int end) {
        return new Span(line, start - lineStart + 1, start, end);
    }
}
