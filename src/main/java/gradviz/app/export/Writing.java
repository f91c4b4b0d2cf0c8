package gradviz.app.export;

import gradviz.export.Batch;
import gradviz.export.Obstacle;
import gradviz.export.Refusal;
import gradviz.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Writes what is asked for, beside the toolkit; it can be stopped at any time.
final class Writing {
    private final Making making;
    private final Messages messages;
    private volatile boolean cancelled;
    private @Nullable Thread working;

    Writing(Making making, Messages messages) {
        this.making = making;
        this.messages = messages;
    }

    /// What became of it.
    sealed interface Outcome {
        record Done(List<Path> files) implements Outcome {}

        record Cancelled() implements Outcome {}

        /// @param file that could not be written
        record Failed(Path file, IOException reason) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    /// Stops it soon; of the file under way nothing is left.
    ///
    /// What waits, as for a program that hangs, is interrupted.
    synchronized void cancel() {
        cancelled = true;
        if (working != null) {
            working.interrupt();
        }
    }

    private synchronized void work(@Nullable Thread thread) {
        working = thread;
        if (thread == null) {
            // Whoever works in this thread next was not meant.
            boolean meant = Thread.interrupted();
            cancelled |= meant;
        }
    }

    /// {@return what became of it}
    ///
    /// @param progress is told from 0 to 1 how much is done
    Outcome write(DoubleConsumer progress) {
        List<Path> files = making.asked().files(making.piece().stem());
        work(Thread.currentThread());
        try {
            List<Batch.Outcome> all =
                    Batch.write(making.jobs(), (done, total) -> at(done, total, progress));
            for (Batch.Outcome one : all) {
                IOException failure = one.failure();
                if (failure != null) {
                    return new Outcome.Failed(one.job().file(), failure);
                }
            }
            return new Outcome.Done(files);
        } catch (CancellationException _) {
            return new Outcome.Cancelled();
        } catch (Refusal refusal) {
            return new Outcome.Refused(refusal);
        } catch (OutOfMemoryError _) {
            return failed(files, messages.text("export.too-large"));
        } catch (RuntimeException unexpected) {
            return failed(files, messages.text("export.unexpected", "what", unexpected));
        } finally {
            work(null);
        }
    }

    private static Outcome failed(List<Path> files, String sentence) {
        return new Outcome.Failed(files.getFirst(), new Obstacle(sentence));
    }

    private void at(int done, int total, DoubleConsumer progress) {
        if (cancelled) {
            throw new CancellationException("export cancelled");
        }
        progress.accept((double) done / Math.max(1, total));
    }
}
