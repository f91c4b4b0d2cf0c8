package gradviz.storyboard.words;

import gradviz.trace.GradientState;
import gradviz.trace.Life;
import gradviz.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/// A variable's gradient over the steps; where there is none is a gap, not 0.
///
/// @param points one per step from the variable's first, empty for arrays
public record History(List<Point> points) {
    /// Why a point has no value.
    public enum Gap {
        /// It has one.
        NONE,
        /// No gradient has arrived.
        ABSENT,
        /// It was cleared.
        CLEARED
    }

    /// @param value of the gradient at the end of the step; 0 where there is a gap
    public record Point(int step, double value, Gap gap) {}

    /// {@return the history of a variable that appears with the event `birth`}
    public static History of(Trace trace, int variable, int birth) {
        List<Point> points = new ArrayList<>();
        List<GradientState> states = trace.gradients(variable);
        for (int step = 1; step <= states.size(); step++) {
            if (trace.step(step).to() <= birth) {
                continue;
            }
            GradientState state = states.get(step - 1);
            if (state.gradient() == null) {
                Gap gap = state.life() == Life.CLEARED ? Gap.CLEARED : Gap.ABSENT;
                points.add(new Point(step, 0, gap));
            } else if (state.gradient().value().isScalar()) {
                points.add(new Point(step, state.gradient().value().at(0), Gap.NONE));
            } else {
                return new History(List.of());
            }
        }
        return new History(List.copyOf(points));
    }
}
