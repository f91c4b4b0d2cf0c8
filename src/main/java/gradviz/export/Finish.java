package gradviz.export;

import gradviz.drawing.Theme;

/// How pictures are finished, whatever they show.
///
/// @param theme whose colours are used
/// @param scale pixels of a raster per pixel of the drawing; 1 is 96 dots to the inch
/// @param transparent whether the paper is left out
/// @param outlineText whether letters become outlines, for readers that ignore embedded fonts
/// @param readersTheme whether a page is light or dark as its reader likes, not in the theme
public record Finish(
        Theme theme, double scale, boolean transparent, boolean outlineText, boolean readersTheme) {
    /// A finish in a theme of its own.
    public Finish(Theme theme, double scale, boolean transparent, boolean outlineText) {
        this(theme, scale, transparent, outlineText, false);
    }

    /// {@return opaque pictures with text as text}
    public static Finish of(Theme theme, double scale) {
        return new Finish(theme, scale, false, false);
    }

    /// {@return the same, but a page follows the theme of its reader}
    public Finish forReader() {
        return new Finish(theme, scale, transparent, outlineText, true);
    }

    /// {@return the dots to the inch of a raster}
    public double dpi() {
        return 96 * scale;
    }
}
