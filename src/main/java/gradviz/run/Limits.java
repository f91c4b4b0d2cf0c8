package gradviz.run;

import java.time.Duration;

/// How much a run may do before it is ended.
///
/// @param events of the trace
/// @param nodes variables and functions
/// @param numbers kept in the trace
public record Limits(int events, int nodes, long numbers, Duration time) {

    /// What a listing may do in the window and on the command line.
    public static final Limits DEFAULT =
            new Limits(500_000, 100_000, 20_000_000, Duration.ofSeconds(10));
}
