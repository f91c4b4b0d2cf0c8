package gradviz.listing;

/// A change of a listing's text.
///
/// @param text all of it, after the change
/// @param line where the change begins to show, from 1, in the text after it
/// @param offset where the changed part begins
/// @param removed how many characters were there
/// @param inserted what is there now instead
public record Edit(String text, int line, int offset, int removed, String inserted) {

    static Edit of(String before, int line, int offset, int removed, String inserted) {
        String text = before.substring(0, offset) + inserted + before.substring(offset + removed);
        return new Edit(text, line, offset, removed, inserted);
    }
}
