package gradviz.app.canvas;

import gradviz.drawing.Part;

/// What a part of a storyboard's drawing shows, read from its key.
///
/// @param kind such as `variable` or `edge`
/// @param id which of them, or -1
record PartKey(String kind, int id) {
    static PartKey of(Part part) {
        String key = part.key();
        int colon = key.indexOf(':');
        return colon < 0
                ? new PartKey(key, -1)
                : new PartKey(key.substring(0, colon), number(key.substring(colon + 1)));
    }

    /// {@return the variable that it belongs to, or -1}
    int variable() {
        return kind.equals("variable") || kind.equals("ledger") ? id : -1;
    }

    /// {@return the edge that it belongs to, or -1}
    int edge() {
        return kind.equals("edge") || kind.equals("stub") ? id : -1;
    }

    /// {@return the scope that it belongs to, or -1}
    int scope() {
        return kind.equals("scope") ? id : -1;
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
