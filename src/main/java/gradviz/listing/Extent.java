package gradviz.listing;

/// Where words and numbers end.
///
/// @param end of what is read
record Extent(String text, int end) {
    static boolean beginsWord(int character) {
        return Character.isUnicodeIdentifierStart(character) || character == '_';
    }

    boolean beginsNumber(int at) {
        char c = text.charAt(at);
        return isDigit(c) || c == '.' && at + 1 < end && isDigit(text.charAt(at + 1));
    }

    int ofWord(int start) {
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            if (!Character.isUnicodeIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    int ofNumber(int start) {
        int at = start;
        while (at < end && continuesNumber(start, at)) {
            at++;
        }
        return at;
    }

    private boolean continuesNumber(int start, int index) {
        char c = text.charAt(index);
        if (c == '+' || c == '-') {
            char before = text.charAt(index - 1);
            boolean digits = index + 1 < end && isDigit(text.charAt(index + 1));
            return index > start
                    && (before == 'e' || before == 'E')
                    && digits
                    && !text.regionMatches(true, start, "0x", 0, 2);
        }
        return Character.isLetterOrDigit(c) || c == '.' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
