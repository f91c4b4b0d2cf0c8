package gradviz.app.settings;

import java.util.Locale;

/// Which language the windows speak.
public enum LanguageChoice {
    /// That of the system.
    SYSTEM,
    ENGLISH,
    KOREAN;

    /// {@return the language chosen}
    Locale locale() {
        return switch (this) {
            case SYSTEM -> Locale.getDefault();
            case ENGLISH -> Locale.ENGLISH;
            case KOREAN -> Locale.KOREAN;
        };
    }

    /// {@return the choice of a language}
    public static LanguageChoice of(Locale language) {
        return language.getLanguage().equals(Locale.KOREAN.getLanguage()) ? KOREAN : ENGLISH;
    }
}
