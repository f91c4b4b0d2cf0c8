package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.storyboard.words.Facts;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Finds facts of variables: at once in small graphs, in the background in large ones.
///
/// To check a gradient is to run the graph again, which may take long where it is large. Only the
/// answer to the latest question is given.
final class FactFinder {
    private static final int SMALL = 300;

    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().daemon().name("facts").unstarted(work));
    private final AtomicLong asked = new AtomicLong();

    /// Finds the facts and hands them over on the FX thread.
    ///
    /// @return whether the answer was given at once
    boolean find(Position position, int variable, Consumer<Facts> answer) {
        long question = asked.incrementAndGet();
        if (position.storyboard().graph().size() <= SMALL) {
            answer.accept(position.storyboard().facts(variable, position.step()));
            return true;
        }
        background.execute(
                () -> {
                    if (question == asked.get()) {
                        Facts facts = position.storyboard().facts(variable, position.step());
                        Platform.runLater(() -> give(question, facts, answer));
                    }
                });
        return false;
    }

    /// Lets the latest question go unanswered.
    void forget() {
        asked.incrementAndGet();
    }

    private void give(long question, Facts facts, Consumer<Facts> answer) {
        if (question == asked.get()) {
            answer.accept(facts);
        }
    }
}
