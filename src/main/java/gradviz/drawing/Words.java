package gradviz.drawing;

import gradviz.text.Face;
import gradviz.text.Measurer;

/// A line of text.
///
/// @param x where its anchor lies, in pixels
/// @param baseline the y on which its letters stand, in pixels
/// @param text what it says
/// @param face the font; glyphs it lacks come from its fallback
/// @param size of the font, in pixels
/// @param ink its colour's role
/// @param anchor which point of it lies at x
public record Words(
        double x, double baseline, String text, Face face, double size, Ink ink, Anchor anchor)
        implements Mark {
    private static final Measurer MEASURER = new Measurer();

    /// {@return the width of the text, in pixels}
    public double width() {
        return MEASURER.width(face, size, text);
    }

    @Override
    public Rect bounds() {
        double width = width();
        double ascent = MEASURER.ascent(face, size);
        double height = ascent + MEASURER.descent(face, size);
        return new Rect(anchor.left(x, width), baseline - ascent, width, height);
    }
}
