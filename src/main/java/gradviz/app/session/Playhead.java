package gradviz.app.session;

import gradviz.trace.Event;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import java.util.List;

/// Where the playhead belongs in a run that takes the place of another.
final class Playhead {
    private Playhead() {}

    /// {@return the step kept if no event up to its end changed, else the first that changed}
    ///
    /// Lines do not count: an event is the same if the same happens to the same values.
    static int after(Trace before, Trace after, int step) {
        int first = firstChanged(before, after);
        return Math.min(Math.min(step, first), after.steps().size());
    }

    /// {@return the step kept if no event up to its end changed, else the last before the first
    /// that changed}
    static int before(Trace before, Trace after, int step) {
        int unchanged = firstChanged(before, after) - 1;
        return Math.min(Math.min(step, unchanged), after.steps().size());
    }

    /// {@return where a listing opens: all is computed, backward is about to start}
    static int opening(Trace trace) {
        for (Step step : trace.steps()) {
            if (step.kind() == Step.Kind.SEED) {
                return step.number() - 1;
            }
        }
        return trace.steps().size();
    }

    /// {@return the last step of a kind on some lines, or -1}
    static int on(Trace trace, int fromLine, int toLine, Step.Kind kind) {
        for (Step step : trace.steps().reversed()) {
            boolean there = step.line() >= fromLine && step.line() <= toLine;
            if (there && step.kind() == kind) {
                return step.number();
            }
        }
        return -1;
    }

    /// {@return the number of the first step that is not as it was, one past the last if all are}
    private static int firstChanged(Trace before, Trace after) {
        List<Event> old = before.events();
        List<Event> now = after.events();
        int same = 0;
        int most = Math.min(old.size(), now.size());
        while (same < most && withoutLine(old.get(same)).equals(withoutLine(now.get(same)))) {
            same++;
        }
        if (same == now.size() && same == old.size()) {
            return after.steps().size() + 1;
        }
        int number = 1;
        for (Step step : after.steps()) {
            if (step.to() > same) {
                return number;
            }
            number++;
        }
        return number;
    }

    private static Event withoutLine(Event event) {
        return switch (event) {
            case Event.VariableMade e -> new Event.VariableMade(0, e.variable(), e.data());
            case Event.ConstantMade e ->
                    new Event.ConstantMade(0, e.variable(), e.data(), e.expression());
            case Event.FunctionCalled e ->
                    new Event.FunctionCalled(
                            0,
                            e.function(),
                            e.name(),
                            e.constant(),
                            e.generation(),
                            e.inputs(),
                            e.outputs());
            case Event.NameBound e -> new Event.NameBound(0, e.name(), e.variable());
            case Event.LocalBound e -> new Event.LocalBound(0, e.name(), e.call(), e.variable());
            case Event.BackwardStarted e ->
                    new Event.BackwardStarted(0, e.variable(), e.rule(), e.createGraph());
            case Event.DataChanged e ->
                    new Event.DataChanged(0, e.variable(), e.before(), e.data());
            case Event.Unchained e -> new Event.Unchained(0, e.variable(), e.cut());
            case Event.GradientSeeded e ->
                    new Event.GradientSeeded(0, e.variable(), e.gradient(), e.kept());
            case Event.CreatorPushed e -> new Event.CreatorPushed(0, e.function());
            case Event.CreatorSkipped e -> new Event.CreatorSkipped(0, e.function());
            case Event.FunctionTaken e -> new Event.FunctionTaken(0, e.function());
            case Event.ContributionsComputed e ->
                    new Event.ContributionsComputed(0, List.of(), e.function(), e.contributions());
            case Event.GradientStored e -> new Event.GradientStored(0, e.use(), e.result());
            case Event.GradientSummed e ->
                    new Event.GradientSummed(0, e.use(), e.before(), e.contribution(), e.result());
            case Event.GradientOverwritten e ->
                    new Event.GradientOverwritten(0, e.use(), e.before(), e.result());
            case Event.GradientDropped e -> new Event.GradientDropped(0, e.variable());
            case Event.GradientCleared e -> new Event.GradientCleared(0, e.variable(), e.had());
            case Event.BackwardFinished e -> new Event.BackwardFinished(0, e.variable());
            case Event.Printed e -> new Event.Printed(0, e.expression(), e.text(), e.gradientOf());
        };
    }
}
