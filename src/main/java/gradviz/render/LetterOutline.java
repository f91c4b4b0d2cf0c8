package gradviz.render;

import gradviz.drawing.Outline;
import gradviz.drawing.Words;
import gradviz.text.Fonts;
import gradviz.text.Measurer;
import gradviz.text.Piece;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/// Lines of text as outlines to be filled, for readers that do not have the fonts.
///
/// Each letter stands where it was measured to stand.
public final class LetterOutline {
    private static final Measurer MEASURER = new Measurer();
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /// Taken large, so that hinting and rounding leave no trace.
    private static final float LARGE = 2048;

    private LetterOutline() {}

    /// {@return the letters where the text has them}
    public static Outline of(Words words) {
        Outline.Builder builder = Outline.builder();
        double x = words.anchor().left(words.x(), words.width());
        double scale = words.size() / LARGE;
        for (Piece piece : MEASURER.pieces(words.face(), words.text())) {
            Font font = Fonts.of(piece.face()).deriveFont(LARGE);
            for (int codePoint : piece.text().codePoints().toArray()) {
                String letter = Character.toString(codePoint);
                Shape shape = font.createGlyphVector(CONTEXT, letter).getOutline();
                AffineTransform place = AffineTransform.getTranslateInstance(x, words.baseline());
                place.scale(scale, scale);
                add(builder, shape.getPathIterator(place));
                x += MEASURER.width(piece.face(), words.size(), letter);
            }
        }
        return builder.build();
    }

    private static void add(Outline.Builder builder, PathIterator path) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int last = 0;
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> builder.move(c[0], c[1]);
                case PathIterator.SEG_LINETO -> builder.line(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> {
                    last = 2;
                    quadratic(builder, x, y, c);
                }
                case PathIterator.SEG_CUBICTO -> {
                    last = 4;
                    builder.cubic(c[0], c[1], c[2], c[3], c[4], c[5]);
                }
                default -> builder.closed();
            }
            x = c[last];
            y = c[last + 1];
        }
    }

    /// Raises a quadratic curve to the cubic that runs alike.
    private static void quadratic(Outline.Builder builder, double x, double y, double[] c) {
        builder.cubic(
                x + (c[0] - x) * 2 / 3,
                y + (c[1] - y) * 2 / 3,
                c[2] + (c[0] - c[2]) * 2 / 3,
                c[3] + (c[1] - c[3]) * 2 / 3,
                c[2],
                c[3]);
    }
}
