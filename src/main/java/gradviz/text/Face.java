package gradviz.text;

/// A bundled font in one weight.
///
/// No font of the system is ever used, so a picture is the same on every machine.
public enum Face {
    /// Running text.
    SANS("Pretendard-Regular", "Pretendard", 400),
    /// Labels and buttons.
    SANS_SEMIBOLD("Pretendard-SemiBold", "Pretendard", 600),
    /// Headings.
    SANS_BOLD("Pretendard-Bold", "Pretendard", 700),
    /// Code and numbers.
    MONO("JetBrainsMono-Regular", "JetBrains Mono", 400),
    /// Code and numbers that stand out.
    MONO_BOLD("JetBrainsMono-Bold", "JetBrains Mono", 700);

    private final String file;
    private final String family;
    private final int weight;

    Face(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    /// {@return the absolute resource name of the font file}
    public String resource() {
        return "/fonts/" + file + ".ttf";
    }

    /// {@return the family name, as CSS and SVG name it}
    public String family() {
        return family;
    }

    /// {@return the weight on the scale of CSS, 400 being regular}
    public int weight() {
        return weight;
    }

    /// {@return whether every Latin glyph has the same width}
    public boolean isMono() {
        return switch (this) {
            case MONO, MONO_BOLD -> true;
            case SANS, SANS_SEMIBOLD, SANS_BOLD -> false;
        };
    }

    /// {@return the face that stands in for glyphs this one lacks}
    public Face fallback() {
        return switch (this) {
            case SANS -> MONO;
            case SANS_SEMIBOLD, SANS_BOLD -> MONO_BOLD;
            case MONO -> SANS;
            case MONO_BOLD -> SANS_BOLD;
        };
    }
}
