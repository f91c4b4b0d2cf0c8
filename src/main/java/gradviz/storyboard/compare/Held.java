package gradviz.storyboard.compare;

import gradviz.trace.Event;
import gradviz.trace.Gradient;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import gradviz.trace.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which gradients a run holds, step after step, and which variables a step touched.
///
/// A write into a shared array touches all who share it.
final class Held {
    private final Trace trace;
    private final Map<Integer, Integer> arrays = new HashMap<>();
    private final Map<Integer, Value> values = new HashMap<>();
    private final Map<Integer, Set<Integer>> sharers = new HashMap<>();

    Held(Trace trace) {
        this.trace = trace;
    }

    /// {@return the gradient of a variable, or null}
    @Nullable Value of(int variable) {
        Integer array = arrays.get(variable);
        return array == null ? null : values.get(array);
    }

    /// Takes the next step.
    ///
    /// @return the variables whose gradient it may have changed
    Set<Integer> take(Step step) {
        Set<Integer> touched = new HashSet<>();
        for (int i = step.from(); i < step.to(); i++) {
            switch (trace.events().get(i)) {
                case Event.GradientSeeded seeded ->
                        hold(seeded.variable(), seeded.gradient(), touched);
                case Event.GradientStored stored ->
                        hold(stored.use().variable(), stored.result(), touched);
                case Event.GradientSummed summed ->
                        hold(summed.use().variable(), summed.result(), touched);
                case Event.GradientOverwritten overwritten ->
                        hold(overwritten.use().variable(), overwritten.result(), touched);
                case Event.GradientDropped dropped -> letGo(dropped.variable(), touched);
                case Event.GradientCleared cleared -> letGo(cleared.variable(), touched);
                case Event _ -> {}
            }
        }
        return touched;
    }

    private void hold(int variable, Gradient gradient, Set<Integer> touched) {
        letGo(variable, touched);
        Set<Integer> all = sharers.computeIfAbsent(gradient.array(), _ -> new HashSet<>());
        all.add(variable);
        touched.addAll(all);
        arrays.put(variable, gradient.array());
        values.put(gradient.array(), gradient.value());
    }

    private void letGo(int variable, Set<Integer> touched) {
        touched.add(variable);
        Integer array = arrays.remove(variable);
        Set<Integer> all = array == null ? null : sharers.get(array);
        if (all != null) {
            all.remove(variable);
        }
    }
}
