package gradviz.app.session;

import gradviz.listing.Problem;
import gradviz.listing.RuleChoice;
import gradviz.run.Limits;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Makes storyboards by running listings.
public final class Runner implements Maker {
    @Override
    public Made make(String text, Setting setting, BooleanSupplier cancelled) {
        Messages messages = Messages.of(setting.locale());
        Run run = Run.of(text, RuleChoice.NONE, Limits.DEFAULT, cancelled);
        Trouble trouble = trouble(run.problem(), messages);
        if (cancelled.getAsBoolean()) {
            return new Made(null, trouble);
        }
        int step = Playhead.opening(run.trace());
        return new Made(Storyboard.of(run, setting, step), trouble);
    }

    private static @Nullable Trouble trouble(@Nullable Problem problem, Messages messages) {
        if (problem == null) {
            return null;
        }
        boolean stops = problem.kind() != Problem.Kind.LIMIT;
        return new Trouble(messages.text(problem.key(), problem.args()), problem.span(), stops);
    }
}
