package gradviz.run;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.trace.Recorder;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/// Ends a run that reaches a limit or is cancelled.
final class Watch implements Recorder.Guard {
    private static final int TICKS_PER_LOOK = 64;

    private final Limits limits;
    private final BooleanSupplier cancelled;
    private final long begun = System.nanoTime();
    private int ticks;

    Watch(Limits limits, BooleanSupplier cancelled) {
        this.limits = limits;
        this.cancelled = cancelled;
    }

    @Override
    public void check(int events, int nodes) {
        tick();
        if (events > limits.events()) {
            throw limit(Complaint.LIMIT_EVENTS, limits.events());
        }
        if (nodes > limits.nodes()) {
            throw limit(Complaint.LIMIT_NODES, limits.nodes());
        }
    }

    @Override
    public void checkNumbers(long numbers) {
        if (numbers > limits.numbers()) {
            throw limit(Complaint.LIMIT_NUMBERS, limits.numbers());
        }
    }

    /// Looks at the clock and at the wish to cancel, now and then.
    void tick() {
        if (ticks++ % TICKS_PER_LOOK != 0) {
            return;
        }
        if (cancelled.getAsBoolean()) {
            throw Fault.of(Complaint.CANCELLED);
        }
        if (System.nanoTime() - begun > limits.time().toNanos()) {
            String seconds = Long.toString(limits.time().toSeconds());
            throw Fault.of(Complaint.LIMIT_TIME, "seconds", seconds);
        }
    }

    private static Fault limit(Complaint complaint, long limit) {
        return Fault.of(complaint, "limit", String.format(Locale.ROOT, "%,d", limit));
    }
}
