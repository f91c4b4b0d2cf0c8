package gradviz.export;

import gradviz.drawing.Theme;
import gradviz.export.film.Screening;
import gradviz.export.tex.TexForm;

/// How pictures are finished, whatever they show.
///
/// @param theme whose colours are used
/// @param scale pixels of a raster per pixel of the drawing; 1 is 96 dots to the inch
/// @param transparent whether the paper is left out
/// @param outlineText whether letters become outlines, for readers that ignore embedded fonts
/// @param screening how films are shown
/// @param tex what a TeX file is
/// @param readersTheme whether a page is light or dark as its reader likes, not in the theme
public record Finish(
        Theme theme,
        double scale,
        boolean transparent,
        boolean outlineText,
        Screening screening,
        TexForm tex,
        boolean readersTheme) {
    /// {@return opaque pictures with text as text}
    public static Finish of(Theme theme, double scale) {
        return new Finish(theme, scale, false, false, Screening.USUAL, TexForm.DOCUMENT, false);
    }

    /// {@return the same with films shown in another way}
    public Finish with(Screening other) {
        return new Finish(theme, scale, transparent, outlineText, other, tex, readersTheme);
    }

    /// {@return the same with another paper and other letters}
    public Finish with(boolean otherTransparent, boolean otherOutlineText) {
        return new Finish(
                theme, scale, otherTransparent, otherOutlineText, screening, tex, readersTheme);
    }

    /// {@return the same, but a page follows the theme of its reader}
    public Finish forReader() {
        return new Finish(theme, scale, transparent, outlineText, screening, tex, true);
    }

    /// {@return the dots to the inch of a raster}
    public double dpi() {
        return 96 * scale;
    }

    /// {@return the same with TeX files of another form}
    public Finish with(TexForm form) {
        return new Finish(theme, scale, transparent, outlineText, screening, form, readersTheme);
    }
}
