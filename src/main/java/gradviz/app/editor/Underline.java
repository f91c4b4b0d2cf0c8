package gradviz.app.editor;

/// The place of a mistake in the listing, to be underlined.
///
/// @param line from 1
/// @param column of its first character, from 1
/// @param length in characters, at least 1
public record Underline(int line, int column, int length) {}
