package gradviz.export;

import gradviz.drawing.Theme;
import gradviz.export.tex.TexForm;

/// How pictures are finished, whatever they show.
///
/// @param theme whose colours are used
/// @param scale pixels of a raster per pixel of the drawing; 1 is 96 dots to the inch
/// @param transparent whether the paper is left out
/// @param outlineText whether letters become outlines, for readers that ignore embedded fonts
/// @param tex what a TeX file is
public record Finish(
        Theme theme, double scale, boolean transparent, boolean outlineText, TexForm tex) {
    /// {@return opaque pictures with text as text}
    public static Finish of(Theme theme, double scale) {
        return new Finish(theme, scale, false, false, TexForm.DOCUMENT);
    }

    /// {@return the dots to the inch of a raster}
    public double dpi() {
        return 96 * scale;
    }

    /// {@return the same with TeX files of another form}
    public Finish with(TexForm form) {
        return new Finish(theme, scale, transparent, outlineText, form);
    }
}
