package gradviz.app.settings;

import gradviz.drawing.Theme;

/// Which theme the windows wear.
public enum ThemeChoice {
    /// Light or dark, as the system is at the moment.
    SYSTEM,
    LIGHT,
    DARK,
    PROJECTOR,
    PRINT;

    /// {@return the theme chosen}
    ///
    /// @param systemIsDark whether the system shows light text on dark
    Theme theme(boolean systemIsDark) {
        return switch (this) {
            case SYSTEM -> systemIsDark ? Theme.DARK : Theme.LIGHT;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case PROJECTOR -> Theme.PROJECTOR;
            case PRINT -> Theme.PRINT;
        };
    }
}
