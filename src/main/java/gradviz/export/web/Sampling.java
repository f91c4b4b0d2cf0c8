package gradviz.export.web;

import java.time.Duration;
import java.util.function.IntFunction;

/// How many frames of each step's motion are kept.
///
/// A listing of many steps keeps fewer, so that its page stays small enough to open; between two
/// frames the page moves and fades what is the same part evenly.
///
/// @param share of the full rate, at most 1
record Sampling(double share) {
    /// Frames a second where there is room for them.
    private static final double RATE = 16;

    /// How many frames a page has room for.
    private static final double ROOM = 2_000;

    /// @param tween how long the motion of a step lasts
    static Sampling of(int last, IntFunction<Duration> tween) {
        double all = 0;
        for (int step = 1; step <= last; step++) {
            all += full(tween.apply(step));
        }
        return new Sampling(Math.min(1, ROOM / Math.max(1, all)));
    }

    /// {@return the number of frames between the start and the end of a motion, both not counted
    /// in}
    int between(Duration tween) {
        return tween.isZero() ? 0 : Math.max(1, (int) Math.round(full(tween) * share) - 1);
    }

    private static double full(Duration tween) {
        return tween.toMillis() / 1000.0 * RATE;
    }
}
