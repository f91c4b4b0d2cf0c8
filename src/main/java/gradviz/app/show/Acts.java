package gradviz.app.show;

/// What can be done from the picture; each act but folding writes or edits a line of the listing.
public interface Acts {
    /// Clears the gradient of a variable after the playhead's line.
    void clear(int variable);

    /// Folds what a loop's pass or a call made into one node, or opens it; the listing stays as it
    /// is.
    void fold(int scope);

    /// Edits the literal that made a variable.
    ///
    /// @param dragging whether the value is still being dragged and more edits will follow
    void setValue(int variable, double value, boolean dragging);

    /// Runs backward from a variable once more after the playhead's line.
    void backwardAgain(int variable);
}
