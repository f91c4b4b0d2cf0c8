package gradviz.app.session;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/// The times of the JavaFX toolkit; work is done by daemon threads.
public final class FxTimes implements Times, AutoCloseable {
    private final ExecutorService workers =
            Executors.newCachedThreadPool(Thread.ofPlatform().name("run-", 0).daemon().factory());

    @Override
    public Cancel after(Duration delay, Runnable task) {
        PauseTransition pause =
                new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
        pause.setOnFinished(_ -> task.run());
        pause.play();
        return pause::stop;
    }

    @Override
    public Cancel work(Runnable task) {
        Future<?> future = workers.submit(task);
        return () -> future.cancel(true);
    }

    @Override
    public void back(Runnable task) {
        Platform.runLater(task);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
