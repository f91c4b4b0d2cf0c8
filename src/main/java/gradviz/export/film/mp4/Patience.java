package gradviz.export.film.mp4;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Waits for a process as long as it does something: what uses no processor time and takes no bytes
/// has come to a stop.
///
/// Looks are counted, not hours: a computer that slept meanwhile has lost none of its patience.
final class Patience {
    /// Between two looks.
    static final Duration PAUSE = Duration.ofMillis(100);

    private final Process process;
    private final int most;
    private int idle;
    private Duration used = Duration.ZERO;

    /// @param most how many looks may find nothing done
    Patience(Process process, int most) {
        this.process = process;
        this.most = most;
    }

    /// Says that the process has taken something.
    void worked() {
        idle = 0;
    }

    /// Looks, after a pause.
    ///
    /// @throws IdleException if nothing was done for too long
    void look() throws IdleException {
        Duration now = processorTime();
        if (now.compareTo(used) > 0) {
            used = now;
            idle = 0;
        }
        if (++idle > most) {
            throw new IdleException();
        }
    }

    /// Waits for the end of the process.
    void await() throws IdleException, InterruptedException {
        while (!process.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            look();
        }
    }

    private Duration processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(handle -> handle.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// Nothing was done for too long.
    static final class IdleException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
