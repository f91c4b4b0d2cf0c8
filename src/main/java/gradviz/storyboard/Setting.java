package gradviz.storyboard;

import gradviz.storyboard.picture.Metrics;
import java.util.Locale;

/// How a storyboard is told and drawn.
///
/// @param locale of its sentences: Korean, else English
/// @param textScale of everything that is drawn, 1 for 16-pixel names
/// @param spacing of the distances between things, 1 as designed for this size of text
public record Setting(Locale locale, double textScale, double spacing) {

    public Setting(Locale locale, double textScale) {
        this(locale, textScale, 1);
    }

    /// {@return the sizes of what is drawn; where things stand closer together, sums are lower too}
    Metrics metrics() {
        return new Metrics(textScale, spacing < 1);
    }

    /// {@return text at its usual size}
    public static Setting of(Locale locale) {
        return new Setting(locale, 1);
    }
}
