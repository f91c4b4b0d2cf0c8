package gradviz.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The measures of one face at size 1, each glyph asked of the font once.
final class Glyphs {
    private static final Map<Face, Glyphs> OF_FACE = new ConcurrentHashMap<>();
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /// Measured large and divided, so that hinting and rounding leave no trace.
    private static final float LARGE = 2048;

    /// Six decimals are kept: the rest is what single precision left.
    private static final double MILLION = 1e6;

    private static final int ABSENT = -1;

    /// Of a glyph that nobody has asked for yet.
    private static final double UNKNOWN = Double.NaN;

    private static final int ASCII = 128;

    private final Font font;
    private final double ascent;
    private final double descent;
    private final double[] ascii = new double[ASCII];
    private final Map<Integer, Double> others = new ConcurrentHashMap<>();

    private Glyphs(Face face) {
        font = Fonts.of(face).deriveFont(LARGE);
        LineMetrics metrics = font.getLineMetrics("Ag", CONTEXT);
        ascent = metrics.getAscent() / LARGE;
        descent = metrics.getDescent() / LARGE;
        Arrays.fill(ascii, UNKNOWN);
    }

    static Glyphs of(Face face) {
        Glyphs known = OF_FACE.get(face);
        return known != null ? known : OF_FACE.computeIfAbsent(face, Glyphs::new);
    }

    double ascent() {
        return ascent;
    }

    double descent() {
        return descent;
    }

    boolean has(int codePoint) {
        return lookUp(codePoint) != ABSENT;
    }

    /// {@return the advance of a glyph that this face has}
    double advance(int codePoint) {
        return lookUp(codePoint);
    }

    private double lookUp(int codePoint) {
        if (codePoint >= ASCII) {
            return others.computeIfAbsent(codePoint, this::measure);
        }
        double known = ascii[codePoint];
        if (Double.isNaN(known)) {
            // Two threads may both measure it, and find the same.
            known = measure(codePoint);
            ascii[codePoint] = known;
        }
        return known;
    }

    private double measure(int codePoint) {
        if (!font.canDisplay(codePoint)) {
            return ABSENT;
        }
        String text = Character.toString(codePoint);
        float advance = font.createGlyphVector(CONTEXT, text).getGlyphMetrics(0).getAdvanceX();
        return Math.round(advance / LARGE * MILLION) / MILLION;
    }
}
