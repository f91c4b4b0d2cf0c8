package gradviz.app.settings;

/// Whether contributions move or states change at once.
public enum MotionChoice {
    /// As the system wishes at the moment.
    SYSTEM,
    /// States change at once.
    REDUCED,
    /// Everything moves.
    FULL;

    /// {@return whether states change at once}
    ///
    /// @param systemWishes whether the system wishes that
    boolean reduced(boolean systemWishes) {
        return switch (this) {
            case SYSTEM -> systemWishes;
            case REDUCED -> true;
            case FULL -> false;
        };
    }
}
