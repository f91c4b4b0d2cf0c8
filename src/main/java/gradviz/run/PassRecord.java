package gradviz.run;

import gradviz.trace.Event;
import gradviz.trace.Moment;
import gradviz.trace.Pass;
import gradviz.trace.Trace;
import gradviz.trace.Use;
import gradviz.trace.Value;
import org.jspecify.annotations.Nullable;

/// A backward pass as the trace has it.
final class PassRecord {
    private final Trace trace;
    private final Pass pass;
    private final Moment before;
    private final int to;
    private final int[] arrivals;

    private PassRecord(Trace trace, Pass pass, int to) {
        this.trace = trace;
        this.pass = pass;
        this.before = trace.momentAfter(pass.from());
        this.to = to;
        this.arrivals = new int[trace.anatomy().variables()];
        for (int i = pass.from(); i < to; i++) {
            Use use = useOf(trace.events().get(i));
            if (use != null) {
                arrivals[use.variable()] = i + 1;
            }
        }
    }

    static PassRecord of(Trace trace, Pass pass) {
        int to = pass.from() + 1;
        while (to < trace.events().size()
                && !(trace.events().get(to - 1) instanceof Event.BackwardFinished)) {
            to++;
        }
        return new PassRecord(trace, pass, to);
    }

    Pass pass() {
        return pass;
    }

    /// {@return what held when it began}
    Moment before() {
        return before;
    }

    /// {@return whether it came to its end, and no limit or mistake ended the run in it}
    boolean finished() {
        return trace.events().get(to - 1) instanceof Event.BackwardFinished;
    }

    /// {@return the gradient that the pass starts with: ones, or what its variable held}
    @Nullable Value seed() {
        for (int i = pass.from(); i < to; i++) {
            if (trace.events().get(i) instanceof Event.GradientSeeded seeded) {
                return seeded.gradient().value();
            }
        }
        return null;
    }

    /// {@return one past the last event that brings something to a variable, 0 for none}
    int lastArrival(int variable) {
        return arrivals[variable];
    }

    /// {@return what a variable held when the pass began, or null}
    @Nullable Value found(int variable) {
        var gradient = before.gradient(variable).gradient();
        return gradient == null ? null : gradient.value();
    }

    private static @Nullable Use useOf(Event event) {
        return switch (event) {
            case Event.GradientStored stored -> stored.use();
            case Event.GradientSummed summed -> summed.use();
            case Event.GradientOverwritten overwritten -> overwritten.use();
            case Event _ -> null;
        };
    }
}
