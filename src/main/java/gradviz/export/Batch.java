package gradviz.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Does many things at once, as many as there are processors, and tells what became of them in
/// their order.
public final class Batch {
    private static final long STACK = 16L << 20;

    private Batch() {}

    /// What became of a job.
    ///
    /// @param failure why there is no file, or null
    public record Outcome(Job job, @Nullable IOException failure) {}

    /// Writes files; one that fails does not stop the others.
    ///
    /// @param progress is told how many pictures of all files are done; it may stop everything
    /// @return what became of each, in order
    /// @throws CancellationException if `progress` stops it, or the program is being stopped; files
    ///   that are whole stay
    public static List<Outcome> write(List<Job> jobs, Progress progress) {
        int total = jobs.stream().mapToInt(Job::size).sum();
        AtomicInteger done = new AtomicInteger();
        List<Callable<Outcome>> tasks = new ArrayList<>();
        for (Job job : jobs) {
            tasks.add(() -> write(job, new Share(progress, done, total, job.size())));
        }
        return all(tasks);
    }

    private static Outcome write(Job job, Share share) {
        try {
            share.at(0, job.size());
            job.write(share);
            share.at(job.size(), job.size());
            return new Outcome(job, null);
        } catch (IOException failure) {
            if (Unfinished.isStopping()) {
                throw new CancellationException("the program is being stopped");
            }
            return new Outcome(job, failure);
        }
    }

    /// {@return the results of tasks, in order}
    ///
    /// @throws CancellationException if a task throws it, or the thread is interrupted; tasks that
    ///   have not begun are left out, those that have are interrupted
    public static <T> List<T> all(List<? extends Callable<T>> tasks) {
        int threads = Math.min(tasks.size(), Runtime.getRuntime().availableProcessors());
        var factory = Thread.ofPlatform().daemon().name("export-", 0).stackSize(STACK).factory();
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads), factory);
        try (pool) {
            List<Future<T>> futures = new ArrayList<>();
            tasks.forEach(task -> futures.add(pool.submit(task)));
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(result(future));
            }
            return results;
        } catch (RuntimeException | Error stopped) {
            // Then closing waits only for what has begun, so that no file is left behind.
            pool.shutdownNow();
            throw stopped;
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("export dropped");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException("export failed", failed.getCause());
        }
    }

    /// The part that a file has in all progress.
    private static final class Share implements Progress {
        private final Progress all;
        private final AtomicInteger done;
        private final int total;
        private final int size;
        private int own;

        Share(Progress all, AtomicInteger done, int total, int size) {
            this.all = all;
            this.done = done;
            this.total = total;
            this.size = size;
        }

        @Override
        public synchronized void at(int count, int outOf) {
            // A film counts its frames, of which a step has many.
            int part = (int) ((long) count * size / Math.max(1, outOf));
            int more = Math.max(0, part - own);
            own += more;
            all.at(done.addAndGet(more), total);
        }
    }
}
