package gradviz.cli;

import gradviz.listing.Problem;

/// The place of a problem as a terminal shows it: its line, cut where it is long, and a caret below
/// that stands right also after tabs and wide letters.
///
/// @param column as Python counts it, a letter each, from 1
record Excerpt(int column, String line, String caret) {
    private static final int LONGEST = 160;
    private static final int BEFORE = 100;
    private static final String CUT = "…";

    static Excerpt of(Source source, Problem problem) {
        String whole = source.line(problem.line());
        int at = Math.clamp(problem.column() - 1L, 0, whole.length());
        int column = whole.codePointCount(0, at) + 1;
        int from = whole.length() <= LONGEST ? 0 : Math.max(0, at - BEFORE);
        int to = Math.min(whole.length(), from + LONGEST);
        String left = (from > 0 ? CUT : "") + shown(whole.substring(from, at));
        String right = shown(whole.substring(at, to)) + (to < whole.length() ? CUT : "");
        return new Excerpt(column, left + right, space(left) + "^");
    }

    /// What would move the cursor of a terminal is replaced.
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\t' ? '\uFFFD' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static String space(String text) {
        StringBuilder space = new StringBuilder();
        text.codePoints().forEach(c -> space.append(c == '\t' ? "\t" : " ".repeat(width(c))));
        return space.toString();
    }

    /// {@return how many cells a terminal gives a letter}
    private static int width(int c) {
        boolean unseen =
                Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.FORMAT;
        if (unseen) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA -> 2;
            default ->
                    c >= 0xFF01 && c <= 0xFF60 || c >= 0x1F300 && c <= 0x1FAFF || c == 0x3000
                            ? 2
                            : 1;
        };
    }
}
