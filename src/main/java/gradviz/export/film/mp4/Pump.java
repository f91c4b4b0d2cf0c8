package gradviz.export.film.mp4;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Writes into a pipe from a thread of its own, so that who has something to write can be
/// interrupted while nobody reads.
final class Pump {
    private static final byte[] END = new byte[0];

    private final OutputStream pipe;
    private final Patience patience;
    private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(1);
    private final Thread writing;
    private volatile @Nullable IOException failure;

    private Pump(OutputStream pipe, Patience patience) {
        this.pipe = pipe;
        this.patience = patience;
        this.writing = Thread.ofPlatform().daemon().name("to ffmpeg").unstarted(this::run);
    }

    /// @param patience with who reads
    static Pump into(OutputStream pipe, Patience patience) {
        Pump pump = new Pump(pipe, patience);
        pump.writing.start();
        return pump;
    }

    /// Takes bytes, which nobody may change from now on.
    ///
    /// @throws IOException if earlier ones could not be written
    void write(byte[] bytes) throws IOException, InterruptedException, Patience.IdleException {
        check();
        while (!waiting.offer(bytes, Patience.PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            check();
            patience.look();
        }
        patience.worked();
    }

    /// Closes the pipe once everything is written.
    void finish() throws IOException, InterruptedException, Patience.IdleException {
        write(END);
        while (!writing.join(Patience.PAUSE)) {
            patience.look();
        }
        check();
    }

    private void check() throws IOException {
        IOException failed = failure;
        if (failed != null) {
            throw failed;
        }
    }

    private void run() {
        try (pipe) {
            byte[] next = waiting.take();
            while (next.length > 0) {
                pipe.write(next);
                next = waiting.take();
            }
        } catch (IOException failed) {
            failure = failed;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
