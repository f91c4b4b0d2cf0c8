package gradviz.trace;

import java.util.ArrayList;
import java.util.List;

/// All that happened in a run, in order, and the state after any part of it.
///
/// Any moment is reached by replaying from the nearest of at most 32 kept moments, so that seeking
/// in either direction costs the same.
public final class Trace {
    private static final int KEYFRAMES = 32;
    private static final int CLOSEST_KEYFRAMES = 256;

    private final List<Event> events;
    private final Scopes scopes;
    private final List<Step> steps;
    private final Anatomy anatomy;
    private final int stride;
    private final List<Moment> keyframes = new ArrayList<>();

    public Trace(List<Event> events) {
        this(events, Scopes.NONE);
    }

    public Trace(List<Event> events, Scopes scopes) {
        this.events = List.copyOf(events);
        this.scopes = scopes;
        this.steps = Steps.of(this.events);
        this.anatomy = Anatomy.of(this.events);
        this.stride = Math.max(CLOSEST_KEYFRAMES, this.events.size() / KEYFRAMES + 1);
        Moment moment = Moment.before(anatomy);
        for (int i = 0; i <= this.events.size(); i += stride) {
            moment = moment.after(this.events, i);
            keyframes.add(moment);
        }
    }

    public List<Event> events() {
        return events;
    }

    /// {@return which events belong together, as loops and calls made them}
    public Scopes scopes() {
        return scopes;
    }

    public List<Step> steps() {
        return steps;
    }

    /// {@return the step of that number, from 1}
    public Step step(int number) {
        return steps.get(number - 1);
    }

    /// {@return who uses what, over the whole run}
    public Anatomy anatomy() {
        return anatomy;
    }

    /// {@return what holds once the first `count` events have happened}
    ///
    /// @throws IndexOutOfBoundsException unless 0 <= count <= events
    public Moment momentAfter(int count) {
        return keyframes.get(count / stride).after(events, count);
    }

    /// {@return what holds at the end of a step; step 0 is before the first}
    public Moment momentAt(int stepNumber) {
        return momentAfter(stepNumber == 0 ? 0 : step(stepNumber).to());
    }

    /// {@return the gradient of one variable at the end of each step, in order}
    public List<GradientState> gradients(int variable) {
        List<GradientState> states = new ArrayList<>(steps.size());
        Replay replay = new Replay(anatomy);
        for (Step step : steps) {
            replay.advance(events, step.to());
            states.add(replay.gradient(variable));
        }
        return states;
    }
}
