package gradviz.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BatchTest {
    @Test
    void givesResultsInTheOrderOfTheirTasks() {
        List<Callable<Integer>> tasks = List.of(() -> 1, () -> 2, () -> 3);

        assertThat(Batch.all(tasks)).containsExactly(1, 2, 3);
    }

    @Test
    void endsATaskThatWaitsWhenItsCallerIsInterrupted() {
        AtomicBoolean tidied = new AtomicBoolean();
        Thread caller = Thread.currentThread();
        Callable<Integer> hanging =
                () -> {
                    caller.interrupt();
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        tidied.set(true);
                    }
                    return 1;
                };

        assertThatThrownBy(() -> Batch.all(List.of(hanging)))
                .isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(tidied).isTrue();
    }
}
