package gradviz.storyboard;

import java.util.Locale;

/// How a storyboard is told and drawn.
///
/// @param locale of its sentences: Korean, else English
/// @param textScale of everything that is drawn, 1 for 16-pixel names
public record Setting(Locale locale, double textScale) {

    /// {@return text at its usual size}
    public static Setting of(Locale locale) {
        return new Setting(locale, 1);
    }
}
