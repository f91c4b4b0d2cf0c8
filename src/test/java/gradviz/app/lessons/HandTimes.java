package gradviz.app.lessons;

import gradviz.app.session.Times;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// Work that is done when a test says so.
final class HandTimes implements Times {
    private final Deque<Runnable> work = new ArrayDeque<>();

    @Override
    public Cancel after(Duration delay, Runnable task) {
        throw new UnsupportedOperationException("nothing here waits");
    }

    @Override
    public Cancel work(Runnable task) {
        work.add(task);
        return () -> work.remove(task);
    }

    @Override
    public void back(Runnable task) {
        task.run();
    }

    int waiting() {
        return work.size();
    }

    void finish() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
