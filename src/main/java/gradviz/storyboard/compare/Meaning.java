package gradviz.storyboard.compare;

import gradviz.trace.Event;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import gradviz.trace.Use;
import java.util.List;

/// What a step is about, whatever its number and its values: steps of two runs with equal meanings
/// are one and the same act.
///
/// @param subject the id of the variable or function
/// @param slot of the function's input that sent, else -1
record Meaning(int line, Step.Kind kind, int subject, int slot) {

    /// {@return the meanings of all steps, in order}
    static List<Meaning> all(Trace trace) {
        return trace.steps().stream().map(step -> of(trace, step)).toList();
    }

    private static Meaning of(Trace trace, Step step) {
        return switch (trace.events().get(step.main())) {
            case Event.VariableMade made -> about(step, made.variable());
            case Event.FunctionCalled call -> about(step, call.function());
            case Event.GradientSeeded seeded -> about(step, seeded.variable());
            case Event.FunctionTaken taken -> about(step, taken.function());
            case Event.ContributionsComputed computed -> about(step, computed.function());
            case Event.GradientStored stored -> arrival(step, stored.use());
            case Event.GradientSummed summed -> arrival(step, summed.use());
            case Event.GradientOverwritten overwritten -> arrival(step, overwritten.use());
            case Event.GradientDropped dropped -> about(step, dropped.variable());
            case Event.GradientCleared cleared -> about(step, cleared.variable());
            case Event.DataChanged changed -> about(step, changed.variable());
            case Event.Unchained unchained -> about(step, unchained.variable());
            case Event.BackwardFinished finished -> about(step, finished.variable());
            case Event.Printed _ -> about(step, -1);
            case Event.ConstantMade _,
                    Event.NameBound _,
                    Event.LocalBound _,
                    Event.BackwardStarted _,
                    Event.CreatorPushed _,
                    Event.CreatorSkipped _ ->
                    throw new IllegalArgumentException("no step is about an event of this kind");
        };
    }

    private static Meaning about(Step step, int subject) {
        return new Meaning(step.line(), step.kind(), subject, -1);
    }

    private static Meaning arrival(Step step, Use use) {
        return new Meaning(step.line(), step.kind(), use.function(), use.slot());
    }
}
