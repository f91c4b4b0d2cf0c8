package gradviz.listing;

/// Finds where a quoted string ends and what it says.
final class StringReading {
    private final String text;
    private final int end;

    /// @param end where reading ends
    StringReading(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /// {@return one past the closing quote of the string that begins at `start`, or -1 if it has
    /// none}
    int endFrom(int start) {
        String quote = quoteAt(start);
        int at = start + quote.length();
        while (at + quote.length() <= end) {
            char c = text.charAt(at);
            if (text.startsWith(quote, at)) {
                return at + quote.length();
            }
            if (quote.length() == 1 && (c == '\n' || c == '\r')) {
                return -1;
            }
            at += c == '\\' ? 2 : 1;
        }
        return -1;
    }

    /// {@return all that stands between the quotes of the string from `start` to `end`}
    String inside(int start, int end) {
        int quote = quoteAt(start).length();
        return text.substring(start + quote, end - quote);
    }

    /// {@return what the string from `start` to `end` says, quotes left out and escapes resolved}
    String value(int start, int end) {
        int quote = quoteAt(start).length();
        StringBuilder value = new StringBuilder();
        for (int at = start + quote; at < end - quote; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
                value.append(escaped(text.charAt(at)));
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }

    static String escaped(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case '\\', '\'', '"' -> String.valueOf(c);
            case '\n' -> "";
            default -> "\\" + c;
        };
    }

    private String quoteAt(int start) {
        String three = text.substring(start, Math.min(end, start + 3));
        boolean triple = three.equals("'''") || three.equals("\"\"\"");
        return triple ? three : text.substring(start, start + 1);
    }
}
