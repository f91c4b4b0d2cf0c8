package gradviz.app.settings;

import java.util.Locale;

/// Something that is on or off. The dialog of settings lists every one.
public enum Switch {
    /// Whether a projected picture has its caption from the start; all are off at first, and this
    /// one since a teacher speaks.
    CAPTIONS;

    /// {@return the name in the file of settings and in keys of messages}
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
