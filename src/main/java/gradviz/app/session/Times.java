package gradviz.app.session;

import java.time.Duration;

/// When and where a session's work is done.
public interface Times {
    /// Calls back once some time has passed, on the thread of the session.
    Cancel after(Duration delay, Runnable task);

    /// Does long work away from the thread of the session.
    Cancel work(Runnable task);

    /// Comes back from work to the thread of the session.
    void back(Runnable task);

    /// Gives up what was asked for; work that runs already is interrupted.
    @FunctionalInterface
    interface Cancel {
        void cancel();
    }
}
