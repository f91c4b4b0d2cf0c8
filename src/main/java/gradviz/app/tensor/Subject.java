package gradviz.app.tensor;

import gradviz.app.show.Position;
import gradviz.storyboard.Storyboard;
import gradviz.trace.Gradient;
import gradviz.trace.GradientState;
import gradviz.trace.Ledger;
import gradviz.trace.Life;
import gradviz.trace.Moment;
import gradviz.trace.Value;
import org.jspecify.annotations.Nullable;

/// A variable at a step, as far as its numbers go.
///
/// @param grad its gradient, or null where it has none
/// @param sum how the gradient came to be, or null where that is no sum of several terms
/// @param gradientScale the largest size that any gradient of the variable has in the run
public record Subject(
        Value data, @Nullable Value grad, @Nullable Ledger sum, double gradientScale) {

    /// {@return what a variable holds at a position}
    public static Subject of(Position position, int variable) {
        Storyboard storyboard = position.storyboard();
        Moment moment = storyboard.run().trace().momentAt(position.step());
        GradientState state = moment.gradient(variable);
        Gradient gradient = state.gradient();
        Ledger ledger = state.ledger();
        boolean several = ledger != null && ledger.count() > 1 && state.life() != Life.LEFTOVER;
        return new Subject(
                storyboard.graph().variable(variable).dataAt(moment.events()),
                gradient == null ? null : gradient.value(),
                gradient != null && several ? ledger : null,
                storyboard.gradientScale(variable));
    }

    /// {@return whether there is more than a single number to see}
    public boolean isArray() {
        return !data.isScalar();
    }

    /// {@return whether a side has numbers}
    boolean has(Side side) {
        return switch (side) {
            case DATA -> true;
            case GRAD -> grad != null;
            case SUM -> sum != null;
        };
    }
}
