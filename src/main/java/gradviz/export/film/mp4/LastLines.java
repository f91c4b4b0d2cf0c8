package gradviz.export.film.mp4;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// The last lines that a process complains in. They are read all the time, so that it never waits
/// for a reader.
final class LastLines {
    private static final int KEPT = 3;

    private final Deque<String> lines = new ArrayDeque<>();
    private final Thread reading;

    private LastLines(InputStream in) {
        this.reading = Thread.ofPlatform().daemon().name("ffmpeg errors").unstarted(() -> read(in));
    }

    static LastLines of(InputStream in) {
        LastLines lines = new LastLines(in);
        lines.reading.start();
        return lines;
    }

    /// {@return what was said, once the process has ended}
    String text() throws InterruptedException {
        reading.join();
        synchronized (lines) {
            return String.join(" ", lines);
        }
    }

    private void read(InputStream in) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().map(String::strip).forEach(this::keep);
        } catch (IOException | UncheckedIOException _) {
            // The process has been ended: it says no more.
        }
    }

    private void keep(String line) {
        synchronized (lines) {
            lines.addLast(line);
            if (lines.size() > KEPT) {
                lines.removeFirst();
            }
        }
    }
}
