package gradviz.text;

import java.util.ArrayList;
import java.util.List;

/// Measures strings in the bundled fonts: the one measurer of layout, screen and files.
///
/// A width is the sum of the glyphs' advances, with no kerning and no ligatures, so it grows in
/// proportion to the size. Measurers are interchangeable: glyphs are looked up once for all of
/// them. Works without a display and is safe for use by several threads.
public final class Measurer {
    private static final int REPLACEMENT = '?';

    /// What sums of the same widths in another order may differ by, in pixels.
    private static final double TOLERANCE = 1e-6;

    /// {@return the width of the text in pixels}
    public double width(Face face, double size, String text) {
        Glyphs own = Glyphs.of(face);
        double units = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int shown = shown(face, codePoint);
            Glyphs glyphs = own.has(shown) ? own : Glyphs.of(face.fallback());
            units += glyphs.advance(shown);
            i += Character.charCount(codePoint);
        }
        return units * size;
    }

    /// {@return how far the face reaches above its base line, in pixels}
    public double ascent(Face face, double size) {
        return Glyphs.of(face).ascent() * size;
    }

    /// {@return how far the face reaches below its base line, in pixels}
    public double descent(Face face, double size) {
        return Glyphs.of(face).descent() * size;
    }

    /// Splits a text into stretches of one face each, through the faces' fallbacks.
    ///
    /// A character that neither has becomes `?`, a control character a space: what is drawn is
    /// always what was measured.
    public List<Piece> pieces(Face face, String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        Face current = face;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int shown = shown(face, codePoint);
            Face next = faceFor(face, shown);
            if (next != current && !stretch.isEmpty()) {
                pieces.add(new Piece(current, stretch.toString()));
                stretch.setLength(0);
            }
            current = next;
            stretch.appendCodePoint(shown);
            i += Character.charCount(codePoint);
        }
        if (!stretch.isEmpty()) {
            pieces.add(new Piece(current, stretch.toString()));
        }
        return List.copyOf(pieces);
    }

    /// Breaks a text into lines that fit, at spaces, and inside a word that is too long alone.
    ///
    /// A line break in the text stays one; the spaces at a break are dropped. There is always at
    /// least one line, and every line holds at least one character of a text that has any.
    public List<String> wrap(Face face, double size, String text, double maxWidth) {
        return new Wrapping(this, face, size, maxWidth).lines(text);
    }

    /// {@return the text, or as much of its beginning as fits, with `…` after it}
    public String elide(Face face, double size, String text, double maxWidth) {
        if (fits(face, size, text, maxWidth)) {
            return text;
        }
        double room = maxWidth - width(face, size, "…");
        return text.substring(0, fitting(face, size, text, 0, room)).stripTrailing() + "…";
    }

    /// {@return whether the text is no wider than the room, so a text fits its own width}
    boolean fits(Face face, double size, String text, double room) {
        return width(face, size, text) <= room + TOLERANCE;
    }

    /// {@return the index up to which the text fits when begun at `start`, between code points}
    int fitting(Face face, double size, String text, int start, double room) {
        double used = 0;
        int end = start;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += width(face, size, text.substring(end, next));
            if (used > room + TOLERANCE) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int shown(Face face, int codePoint) {
        if (Character.isISOControl(codePoint)) {
            return ' ';
        }
        boolean known = Glyphs.of(face).has(codePoint) || Glyphs.of(face.fallback()).has(codePoint);
        return known ? codePoint : REPLACEMENT;
    }

    private static Face faceFor(Face face, int shown) {
        return Glyphs.of(face).has(shown) ? face : face.fallback();
    }
}
