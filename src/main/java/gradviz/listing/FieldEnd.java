package gradviz.listing;

/// Finds where the value ends that stands in the braces of formatted text.
///
/// @param end of the formatted text
record FieldEnd(String text, int end) {
    /// {@return where a `=`, `!`, `:` or `}` ends the value that begins at `start`, or -1}
    int after(int start) {
        int open = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            switch (c) {
                case '(', '[', '{' -> open++;
                case ')', ']' -> open--;
                case '\'', '"' -> {
                    at = new StringReading(text, end).endFrom(at) - 1;
                    if (at < start) {
                        return -1;
                    }
                }
                case '}', ':' -> {
                    if (open <= 0) {
                        return at;
                    }
                    open -= c == '}' ? 1 : 0;
                }
                case '=', '!', '<', '>' -> {
                    boolean comparison = at + 1 < end && text.charAt(at + 1) == '=';
                    if (comparison) {
                        at++;
                    } else if (open <= 0 && (c == '=' || c == '!')) {
                        return at;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }
}
