package gradviz.render;

/// How a file holds its text.
public enum Letters {
    /// As text, its fonts named only: for readers that have them.
    NAMED,
    /// As text, the glyphs that it uses in the file.
    EMBEDDED,
    /// As outlines: for readers that know no embedded fonts. It cannot be selected or searched.
    OUTLINED
}
