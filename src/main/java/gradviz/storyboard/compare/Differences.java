package gradviz.storyboard.compare;

import gradviz.trace.Gradient;
import gradviz.trace.Moment;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import gradviz.trace.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Where two runs differ: in the gradient that a variable holds, or in the function that is taken.
record Differences(Trace left, Trace right, List<Slot> slots) {

    /// {@return the first slot in which they differ, or 0 where they never do}
    int first() {
        Held one = new Held(left);
        Held other = new Held(right);
        for (int number = 1; number < slots.size(); number++) {
            Slot slot = slots.get(number);
            Set<Integer> touched = new HashSet<>();
            if (slot.leftActs()) {
                touched.addAll(one.take(left.step(slot.left())));
            }
            if (slot.rightActs()) {
                touched.addAll(other.take(right.step(slot.right())));
            }
            boolean apart = touched.stream().anyMatch(v -> !Objects.equals(one.of(v), other.of(v)));
            if (apart || takesAlone(slot)) {
                return number;
            }
        }
        return 0;
    }

    /// {@return the variables that hold different gradients at the end of a slot, in order}
    List<Integer> variables(Slot slot) {
        Moment one = left.momentAt(slot.left());
        Moment other = right.momentAt(slot.right());
        int common = Math.min(left.anatomy().variables(), right.anatomy().variables());
        return IntStream.range(0, common)
                .filter(v -> !Objects.equals(value(one, v), value(other, v)))
                .boxed()
                .toList();
    }

    private boolean takesAlone(Slot slot) {
        if (slot.leftActs() == slot.rightActs()) {
            return false;
        }
        Step step = slot.leftActs() ? left.step(slot.left()) : right.step(slot.right());
        return step.kind() == Step.Kind.TAKEN;
    }

    static @Nullable Value value(Moment moment, int variable) {
        Gradient gradient = moment.gradient(variable).gradient();
        return gradient == null ? null : gradient.value();
    }
}
