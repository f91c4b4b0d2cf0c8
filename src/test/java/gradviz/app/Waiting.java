package gradviz.app;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/// Waits for a window.
///
/// What is waited for is asked on the toolkit's thread: a scene that is searched beside it may
/// change on the way.
final class Waiting {
    private static final int MOST_SECONDS = 120;

    private Waiting() {}

    /// Waits until something is so.
    static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(MOST_SECONDS, TimeUnit.SECONDS, () -> ask(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean ask(Callable<Boolean> condition) throws Exception {
        FutureTask<Boolean> asked = new FutureTask<>(condition);
        Platform.runLater(asked);
        return asked.get();
    }
}
