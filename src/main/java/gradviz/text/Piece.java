package gradviz.text;

/// A stretch of a string whose glyphs all come from one face.
///
/// @param face the face that has the glyphs
/// @param text the characters, never empty
public record Piece(Face face, String text) {}
