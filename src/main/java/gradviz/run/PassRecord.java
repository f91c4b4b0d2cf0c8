package gradviz.run;

import gradviz.trace.Event;
import gradviz.trace.Moment;
import gradviz.trace.Pass;
import gradviz.trace.Trace;
import gradviz.trace.Use;
import gradviz.trace.Value;
import org.jspecify.annotations.Nullable;

/// A backward pass as the trace has it.
///
/// @param before what held when it began
/// @param to one past its last event
record PassRecord(Trace trace, Pass pass, Moment before, int to) {

    static PassRecord of(Trace trace, Pass pass) {
        int to = pass.from() + 1;
        while (to < trace.events().size()
                && !(trace.events().get(to - 1) instanceof Event.BackwardFinished)) {
            to++;
        }
        return new PassRecord(trace, pass, trace.momentAfter(pass.from()), to);
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
        for (int i = to - 1; i >= pass.from(); i--) {
            Use use = useOf(trace.events().get(i));
            if (use != null && use.variable() == variable) {
                return i + 1;
            }
        }
        return 0;
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
