package gradviz.app.editor;

import java.util.regex.Pattern;

/// How many lines at the top of a listing only set it up: head comments and imports.
///
/// @param lines how many, 0 where nothing can be folded
/// @param end the offset of the first character after them
record Fold(int lines, int end) {
    private static final Pattern SETUP =
            Pattern.compile("\\s*(#\\s*((title|aim)(\\.\\w+)?|gradviz)\\s*:.*|(import|from)\\s.*)");

    static final Fold NONE = new Fold(0, 0);

    /// {@return the fold of the text; blank lines after the last setup line belong to it}
    static Fold of(String text) {
        Fold fold = NONE;
        int start = 0;
        for (int line = 1; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return fold;
            }
            String content = text.substring(start, end);
            boolean setup = isSetup(content);
            if (!setup && !content.isBlank()) {
                return fold;
            }
            start = end + 1;
            if (setup || fold.lines() > 0) {
                fold = new Fold(line, start);
            }
        }
        return fold;
    }

    /// {@return whether the line only sets the listing up}
    static boolean isSetup(String line) {
        return SETUP.matcher(line).matches();
    }
}
