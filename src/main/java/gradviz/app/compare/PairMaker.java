package gradviz.app.compare;

import gradviz.listing.Problem;
import gradviz.listing.RuleChoice;
import gradviz.run.Limits;
import gradviz.run.pair.Pair;
import gradviz.run.pair.PairRun;
import gradviz.storyboard.Setting;
import gradviz.storyboard.compare.Comparison;
import gradviz.text.Messages;
import java.util.function.BooleanSupplier;

/// Runs listings both ways; takes as long as it takes.
final class PairMaker {
    private PairMaker() {}

    /// {@return what came of it}
    ///
    /// @param cancelled asked now and then; once it says so, what is returned does not matter
    static Compared make(String text, Pair pair, Setting setting, BooleanSupplier cancelled) {
        Messages messages = Messages.of(setting.locale());
        var means = new PairRun.Means(RuleChoice.NONE, Limits.DEFAULT, cancelled);
        PairRun run = PairRun.of(text, pair, means);
        Problem problem = run.problem();
        boolean stops = problem != null && problem.kind() != Problem.Kind.LIMIT;
        String trouble = problem == null ? "" : messages.text(problem.key(), problem.args());
        if (cancelled.getAsBoolean() || stops) {
            return new Compared(null, trouble);
        }
        return new Compared(Comparison.of(run, setting), trouble);
    }
}
