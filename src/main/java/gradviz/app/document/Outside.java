package gradviz.app.document;

/// How the file of a document stands to what was last read or written here.
public enum Outside {
    /// There is no file yet, or it holds what it held.
    SAME,
    /// Another window or program wrote it.
    CHANGED,
    /// It was deleted or moved away.
    GONE
}
