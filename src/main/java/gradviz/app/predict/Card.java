package gradviz.app.predict;

import gradviz.run.question.Agenda;
import gradviz.run.question.Question;
import org.jspecify.annotations.Nullable;

/// A question as it is on show.
///
/// @param phase just asked, open while its line runs, or answered
/// @param attempt what was answered, or null
/// @param explanation how the right answer came; empty until it is there
public record Card(
        Question question, Agenda.Phase phase, @Nullable Attempt attempt, String explanation) {

    /// An answer that was given.
    ///
    /// @param said the choice or what was typed
    /// @param choice the index of the choice that it is, or -1
    /// @param reason why it is wrong, empty where it is right
    public record Attempt(String said, int choice, boolean right, String reason) {}

    /// {@return whether the right answer may be shown}
    public boolean isAnswered() {
        return phase == Agenda.Phase.ANSWERED;
    }

    /// {@return the index of the right choice once it may be shown, else -1}
    public int right() {
        return isAnswered() ? question.right() : -1;
    }
}
