package gradviz.export.tex;

/// What a TeX file is.
public enum TexForm {
    /// A document that compiles as it stands, a page a step.
    DOCUMENT,
    /// A document of one slide, a step after the other on it.
    SLIDES,
    /// Pictures alone, to be read by a document.
    PICTURE,
    /// The inside of a slide alone, to be read by a document of slides.
    SLIDE_PICTURE;

    /// {@return the form by two wishes}
    public static TexForm of(boolean slides, boolean alone) {
        if (alone) {
            return slides ? SLIDE_PICTURE : PICTURE;
        }
        return slides ? SLIDES : DOCUMENT;
    }

    /// {@return whether all steps are one picture that unfolds}
    public boolean unfolds() {
        return this == SLIDES || this == SLIDE_PICTURE;
    }

    /// {@return whether something else must read it}
    public boolean isAlone() {
        return this == PICTURE || this == SLIDE_PICTURE;
    }
}
