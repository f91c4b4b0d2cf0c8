package gradviz.storyboard.question;

import gradviz.trace.Event;
import gradviz.trace.Use;
import gradviz.trace.Value;
import org.jspecify.annotations.Nullable;

/// A contribution that reached a variable: what was there, what came, and what holds now.
///
/// @param before what the gradient was, or null for none
record Arrival(Use use, @Nullable Value before, Value contribution, Value result) {

    /// {@return the arrival that an event is, or null}
    static @Nullable Arrival of(Event event) {
        return switch (event) {
            case Event.GradientStored e ->
                    new Arrival(e.use(), null, e.result().value(), e.result().value());
            case Event.GradientSummed e ->
                    new Arrival(e.use(), e.before(), e.contribution(), e.result().value());
            case Event.GradientOverwritten e ->
                    new Arrival(e.use(), e.before(), e.result().value(), e.result().value());
            case Event _ -> null;
        };
    }

    /// {@return whether what came took the place of what was there}
    boolean replaces() {
        return before != null
                && result.equals(contribution)
                && !sum(before, contribution).equals(result);
    }

    /// {@return two values of one shape added, element by element; else the first}
    static Value sum(Value a, Value b) {
        return combine(a, b, 1);
    }

    /// {@return the difference of two values of one shape; else the first}
    static Value difference(Value a, Value b) {
        return combine(a, b, -1);
    }

    private static Value combine(Value a, Value b, int sign) {
        if (a.size() != b.size()) {
            return a;
        }
        double[] sum = new double[a.size()];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = a.at(i) + sign * b.at(i);
        }
        return Value.of(a.shape(), sum);
    }
}
