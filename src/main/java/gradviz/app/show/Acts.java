package gradviz.app.show;

/// What can be done to the listing from the picture; each act writes or edits a line of it.
public interface Acts {
    /// Clears the gradient of a variable after the playhead's line.
    void clear(int variable);

    /// Edits the literal that made a variable.
    ///
    /// @param dragging whether the value is still being dragged and more edits will follow
    void setValue(int variable, double value, boolean dragging);

    /// Runs backward from a variable once more after the playhead's line.
    void backwardAgain(int variable);
}
