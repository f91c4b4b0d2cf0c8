package gradviz.app.frame;

/// What a key or a button of the window does.
public enum Command {
    STEP,
    BACK,
    PLAY,
    FIRST,
    LAST,
    CLEAR,
    CLEAR_ALL,
    AGAIN,
    VALUE_UP,
    VALUE_DOWN,
    GRAPH,
    LISTING,
    TABLE,
    RULE,
    ORDER,
    RETAIN,
    SPEED,
    ZOOM_IN,
    ZOOM_OUT,
    FIT,
    FOLD,
    RUN,
    LESSONS,
    NEXT_LESSON,
    PREVIOUS_LESSON,
    NEW,
    OPEN,
    SAVE,
    SAVE_AS,
    EXPORT,
    COPY_PICTURE,
    UNDO,
    REDO,
    TEXT_LARGER,
    TEXT_SMALLER,
    LANGUAGE,
    SETTINGS,
    PREDICT,
    CHOOSE,
    PROJECT,
    COMPARE,
    KEYS,
    LEAVE,
    CLOSE,
    QUIT;

    /// {@return the key of the message that says what it does}
    String message() {
        return "keys." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
