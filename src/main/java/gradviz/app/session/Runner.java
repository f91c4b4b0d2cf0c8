package gradviz.app.session;

import gradviz.listing.Problem;
import gradviz.listing.RuleChoice;
import gradviz.run.Limits;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import gradviz.trace.Recording;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes storyboards by running listings.
public final class Runner implements Maker {
    private final Supplier<@Nullable Recording> recorded;

    public Runner() {
        this(() -> null);
    }

    /// @param recorded gives the recording, if there is one, that stands for the run of its listing
    ///   as long as that is not edited
    public Runner(Supplier<@Nullable Recording> recorded) {
        this.recorded = recorded;
    }

    @Override
    public Made make(String text, Setting setting, BooleanSupplier cancelled) {
        Messages messages = Messages.of(setting.locale());
        Run.Replayed replayed = run(text, cancelled);
        Run run = replayed.run();
        Trouble trouble = trouble(replayed, messages);
        if (cancelled.getAsBoolean()) {
            return new Made(null, trouble);
        }
        int step = Playhead.opening(run.trace());
        return new Made(Storyboard.of(run, setting, step), trouble);
    }

    private Run.Replayed run(String text, BooleanSupplier cancelled) {
        Recording recording = recorded.get();
        return recording != null && recording.listing().equals(text)
                ? Run.of(recording, Limits.DEFAULT, cancelled)
                : new Run.Replayed(Run.of(text, RuleChoice.NONE, Limits.DEFAULT, cancelled), true);
    }

    private static @Nullable Trouble trouble(Run.Replayed replayed, Messages messages) {
        Problem problem = replayed.run().problem();
        if (problem != null) {
            boolean stops = problem.kind() != Problem.Kind.LIMIT;
            return new Trouble(messages.text(problem.key(), problem.args()), problem.span(), stops);
        }
        return replayed.same()
                ? null
                : new Trouble(messages.text("trace.differs-here"), null, false);
    }
}
