package gradviz.app.session;

import gradviz.trace.Step;

/// Where the playhead goes once a run is done.
sealed interface Aim {
    /// Where a document that was just opened begins.
    record Opening() implements Aim {}

    /// Where it was, or at the first step that changed.
    record Keep() implements Aim {}

    /// Where it was, or before the first step that changed.
    record Before() implements Aim {}

    /// Where it was, as far as there is such a step: a value is being dragged.
    record Stay() implements Aim {}

    /// Where it was when a drag began, or at the first step that changed since.
    record Since(gradviz.run.Run before, int step) implements Aim {}

    /// At the last step of a kind on lines that an act has written, which then plays.
    record Line(int from, int to, Step.Kind kind) implements Aim {}
}
