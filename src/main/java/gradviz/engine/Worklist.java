package gradviz.engine;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
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
    final class ByGeneration implements Worklist {
        private static final Comparator<Waiting> HIGHEST_THEN_LATEST =
                (a, b) ->
                        a.generation != b.generation
                                ? Integer.compare(b.generation, a.generation)
                                : Integer.compare(b.ticket, a.ticket);

        private final PriorityQueue<Waiting> functions = new PriorityQueue<>(HIGHEST_THEN_LATEST);
        private final int pass;
        private int tickets;

        ByGeneration(int pass) {
            this.pass = pass;
        }

        @Override
        public boolean push(Function function) {
            if (!function.firstSeenIn(pass)) {
                return false;
            }
            functions.add(new Waiting(function, function.generation(), tickets++));
            return true;
        }

        @Override
        public @Nullable Function take() {
            Waiting next = functions.poll();
            return next == null ? null : next.function;
        }

        private record Waiting(Function function, int generation, int ticket) {}
    }
}
