package gradviz.graph;

import gradviz.trace.Anatomy;
import gradviz.trace.Event;
import gradviz.trace.Trace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which functions belong to the computation that is going on, and which to an earlier one.
///
/// A computation is over once a backward pass has gone through it and something else began: a later
/// backward pass that does not reach it, or a function applied afterwards that does not build on
/// it.
public final class Computations {
    private final List<Epoch> epochs;

    private Computations(List<Epoch> epochs) {
        this.epochs = epochs;
    }

    static Computations of(Trace trace) {
        Reader reader = new Reader(trace.anatomy());
        List<Event> events = trace.events();
        for (int i = 0; i < events.size(); i++) {
            reader.read(events.get(i), i + 1);
        }
        return new Computations(List.copyOf(reader.epochs));
    }

    /// {@return whether a function belongs to an earlier computation once `events` events happened}
    public boolean isOver(int function, int events) {
        int low = 0;
        int high = epochs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (epochs.get(middle).from() <= events) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high >= 0 && epochs.get(high).over().get(function);
    }

    private record Epoch(int from, BitSet over) {}

    private static final class Reader {
        private final Anatomy anatomy;
        private final List<Epoch> epochs = new ArrayList<>();
        private final BitSet passed = new BitSet();
        private final Set<Integer> cut = new HashSet<>();
        private BitSet over = new BitSet();
        private boolean finished;

        Reader(Anatomy anatomy) {
            this.anatomy = anatomy;
        }

        void read(Event event, int events) {
            switch (event) {
                case Event.BackwardStarted started -> {
                    BitSet reached = behind(creatorOf(started.variable()));
                    BitSet now = (BitSet) passed.clone();
                    now.andNot(reached);
                    passed.or(reached);
                    finished = false;
                    become(now, events);
                }
                case Event.BackwardFinished _ -> finished = true;
                case Event.Unchained unchained -> cut.addAll(unchained.cut());
                case Event.FunctionCalled call -> called(call.function(), events);
                case Event _ -> {}
            }
        }

        /// Looks behind a call only through what would be over, so that a long run stays linear.
        private void called(int function, int events) {
            if (!finished && over.isEmpty()) {
                return;
            }
            BitSet now = (BitSet) (finished ? passed : over).clone();
            finished = false;
            ArrayDeque<Integer> waiting = new ArrayDeque<>(creators(function));
            while (!waiting.isEmpty()) {
                int next = waiting.pop();
                if (now.get(next)) {
                    now.clear(next);
                    waiting.addAll(creators(next));
                }
            }
            become(now, events);
        }

        private List<Integer> creators(int function) {
            return anatomy.call(function).inputs().stream()
                    .map(this::creatorOf)
                    .filter(creator -> creator >= 0)
                    .toList();
        }

        private int creatorOf(int variable) {
            return cut.contains(variable) ? -1 : anatomy.creatorOf(variable);
        }

        private void become(BitSet now, int events) {
            if (!now.equals(over)) {
                over = now;
                epochs.add(new Epoch(events, now));
            }
        }

        private BitSet behind(int function) {
            BitSet found = new BitSet();
            ArrayDeque<Integer> waiting = new ArrayDeque<>();
            if (function >= 0) {
                waiting.push(function);
            }
            while (!waiting.isEmpty()) {
                int next = waiting.pop();
                if (!found.get(next)) {
                    found.set(next);
                    waiting.addAll(creators(next));
                }
            }
            return found;
        }
    }
}
