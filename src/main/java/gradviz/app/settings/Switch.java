package gradviz.app.settings;

import java.util.Locale;

/// Something that is on or off, at first off. The dialog of settings lists every one.
public enum Switch {
    /// Whether each write to a shared variable is asked about.
    PREDICT,
    /// Whether a projected picture has its caption from the start; a teacher who speaks needs none.
    CAPTIONS;

    /// {@return the name in the file of settings and in keys of messages}
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
