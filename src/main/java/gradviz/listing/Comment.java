package gradviz.listing;

/// A comment as the lexer meets it.
///
/// @param text from its `#` to the end of the line
/// @param alone whether nothing but spaces stands before it on its line
record Comment(String text, Span span, boolean alone) {}
