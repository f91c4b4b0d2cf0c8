package gradviz.app.export;

/// Which steps are exported.
public enum Steps {
    /// The one on show.
    THIS,
    ALL,
    /// Those that a text selects.
    WRITTEN
}
