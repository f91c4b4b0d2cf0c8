package gradviz.app.document;

/// How the lines of a file end.
public enum LineEnd {
    /// Unix and today's macOS.
    LF("\n"),
    /// Windows.
    CRLF("\r\n"),
    /// An old Macintosh.
    CR("\r");

    private final String characters;

    LineEnd(String characters) {
        this.characters = characters;
    }

    /// {@return the line end that the text uses first; LF where it has a single line}
    static LineEnd of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                return LF;
            }
            if (text.charAt(i) == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                return pair ? CRLF : CR;
            }
        }
        return LF;
    }

    /// {@return the text with every line ended by a line feed}
    static String unify(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    String applyTo(String unified) {
        return this == LF ? unified : unified.replace("\n", characters);
    }
}
