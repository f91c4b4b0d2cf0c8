package gradviz.render;

import static java.util.Map.entry;

import java.util.Map;

/// Text as TeX reads it: its special characters said by name, signs of mathematics as mathematics.
///
/// What is left is ASCII, letters of Latin that every LaTeX knows, and characters that need
/// lualatex.
final class TexText {
    private static final Map<Integer, String> SPECIAL =
            Map.ofEntries(
                    entry((int) '\\', "\\textbackslash{}"),
                    entry((int) '{', "\\{"),
                    entry((int) '}', "\\}"),
                    entry((int) '$', "\\$"),
                    entry((int) '&', "\\&"),
                    entry((int) '#', "\\#"),
                    entry((int) '%', "\\%"),
                    entry((int) '_', "\\_"),
                    entry((int) '~', "\\textasciitilde{}"),
                    entry((int) '^', "\\textasciicircum{}"),
                    entry((int) '<', "\\textless{}"),
                    entry((int) '>', "\\textgreater{}"),
                    entry((int) '|', "\\textbar{}"),
                    entry((int) '"', "\\char34{}"),
                    entry((int) '`', "{`}"),
                    entry((int) '\'', "{'}"),
                    entry((int) '-', "{-}"),
                    entry(0x00a0, "~"),
                    entry(0x2018, "`"),
                    entry(0x2019, "'"),
                    entry(0x201c, "``"),
                    entry(0x201d, "''"),
                    entry(0x2013, "--"),
                    entry(0x2014, "---"),
                    entry(0x2026, "\\ldots{}"),
                    entry(0x2022, "\\textbullet{}"));

    private static final Map<Integer, String> SIGNS =
            Map.ofEntries(
                    entry(0x2212, "-"),
                    entry(0x00b1, "\\pm"),
                    entry(0x00b2, "^2"),
                    entry(0x00b3, "^3"),
                    entry(0x00b7, "\\cdot"),
                    entry(0x00d7, "\\times"),
                    entry(0x00f7, "\\div"),
                    entry(0x2190, "\\leftarrow"),
                    entry(0x2191, "\\uparrow"),
                    entry(0x2192, "\\to"),
                    entry(0x2193, "\\downarrow"),
                    entry(0x21d2, "\\Rightarrow"),
                    entry(0x2202, "\\partial"),
                    entry(0x2207, "\\nabla"),
                    entry(0x0394, "\\Delta"),
                    entry(0x2211, "\\sum"),
                    entry(0x221a, "\\surd"),
                    entry(0x221e, "\\infty"),
                    entry(0x2248, "\\approx"),
                    entry(0x2260, "\\neq"),
                    entry(0x2264, "\\leq"),
                    entry(0x2265, "\\geq"),
                    entry(0x03b1, "\\alpha"),
                    entry(0x03b2, "\\beta"),
                    entry(0x03b3, "\\gamma"),
                    entry(0x03b4, "\\delta"),
                    entry(0x03b5, "\\varepsilon"),
                    entry(0x03b7, "\\eta"),
                    entry(0x03b8, "\\theta"),
                    entry(0x03bb, "\\lambda"),
                    entry(0x03bc, "\\mu"),
                    entry(0x03c0, "\\pi"),
                    entry(0x03c1, "\\rho"),
                    entry(0x03c3, "\\sigma"),
                    entry(0x03c4, "\\tau"),
                    entry(0x03c6, "\\varphi"),
                    entry(0x03c9, "\\omega"));

    private TexText() {}

    /// {@return the text for TeX's horizontal mode}
    static String of(String text) {
        StringBuilder tex = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            String sign = points[i] == '-' && isMinus(points, i) ? "-" : SIGNS.get(points[i]);
            if (sign != null) {
                tex.append('$').append(sign).append('$');
            } else if (points[i] == ' ') {
                boolean kept = i == 0 || i + 1 == points.length || points[i - 1] == ' ';
                tex.append(kept ? "\\ " : " ");
            } else {
                String special = SPECIAL.get(points[i]);
                tex.append(special == null ? Character.toString(points[i]) : special);
            }
        }
        return tex.toString();
    }

    /// {@return whether the plain fonts of pdflatex lack a character of the text}
    static boolean needsUnicode(String text) {
        return text.codePoints().anyMatch(TexText::isForeign);
    }

    /// {@return whether the text has Korean letters}
    static boolean hasHangul(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    /// A hyphen stands for a minus before a number, and between spaces.
    private static boolean isMinus(int[] points, int at) {
        boolean begins = at == 0 || !Character.isLetterOrDigit(points[at - 1]);
        boolean ends = at + 1 < points.length && !Character.isLetter(points[at + 1]);
        return begins && ends && points[at + 1] != '-' && points[at + 1] != '>';
    }

    /// Letters up to the Latin of Central Europe are put together from ASCII and accents.
    private static boolean isForeign(int c) {
        boolean latin = c < 0x7f || c >= 0xc0 && c <= 0x17f;
        return !latin && !SPECIAL.containsKey(c) && !SIGNS.containsKey(c);
    }
}
