package gradviz.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The functions that wait for their turn in a backward pass.
sealed interface Worklist {

    /// {@return false where the function is not added because it was seen before}
    boolean push(Function function);

    /// {@return the next function, which waits no longer, or null where none is waiting}
    @Nullable Function take();

    static Worklist of(BackwardRule.Order order, int pass) {
        return switch (order) {
            case STACK -> new Stack();
            case GENERATION -> new ByGeneration(pass);
        };
    }

    /// Last in, first out; nothing is remembered as seen.
    final class Stack implements Worklist {
        private final ArrayDeque<Function> functions = new ArrayDeque<>();

        @Override
        public boolean push(Function function) {
            functions.push(function);
            return true;
        }

        @Override
        public @Nullable Function take() {
            return functions.poll();
        }
    }

    /// The highest generation first, the last pushed among equals, each function once.
    ///
    /// The first function pushed has the highest generation of all, and what a function pushes has
    /// a lower one than its own: so there is a stack for each generation, and they are emptied one
    /// after the other.
    final class ByGeneration implements Worklist {
        private final List<@Nullable Waiting> stacks = new ArrayList<>();
        private final int pass;
        private int highest;
        private int current;

        ByGeneration(int pass) {
            this.pass = pass;
        }

        @Override
        public boolean push(Function function) {
            if (!function.firstSeenIn(pass)) {
                return false;
            }
            if (stacks.isEmpty()) {
                highest = function.generation();
            }
            int stack = highest - function.generation();
            while (stacks.size() <= stack) {
                stacks.add(null);
            }
            stacks.set(stack, new Waiting(function, stacks.get(stack)));
            return true;
        }

        @Override
        public @Nullable Function take() {
            while (current < stacks.size()) {
                Waiting next = stacks.get(current);
                if (next != null) {
                    stacks.set(current, next.below);
                    return next.function;
                }
                current++;
            }
            return null;
        }

        private record Waiting(Function function, @Nullable Waiting below) {}
    }
}
