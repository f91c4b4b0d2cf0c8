package gradviz.storyboard.compare;

/// A place on the time line that two runs have in common: a step of each, or of one while the other
/// holds still.
///
/// @param left the number of the step that is shown on the left, 0 for none yet
/// @param right the same on the right
/// @param leftActs whether the step on the left is new here
/// @param rightActs the same on the right
public record Slot(int left, int right, boolean leftActs, boolean rightActs) {
    /// Before anything has run.
    static final Slot START = new Slot(0, 0, false, false);

    Slot both() {
        return new Slot(left + 1, right + 1, true, true);
    }

    Slot leftAlone() {
        return new Slot(left + 1, right, true, false);
    }

    Slot rightAlone() {
        return new Slot(left, right + 1, false, true);
    }
}
