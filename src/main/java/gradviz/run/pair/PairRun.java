package gradviz.run.pair;

import gradviz.engine.BackwardRule.Accumulate;
import gradviz.engine.BackwardRule.Order;
import gradviz.listing.Problem;
import gradviz.listing.RuleChoice;
import gradviz.run.Limits;
import gradviz.run.Run;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A listing, run both ways of a pair.
///
/// @param clearings the statements that the left side has and the right side has not; none but for
///   [Pair#CLEARED_NOT_CLEARED]
public record PairRun(Pair pair, Run left, Run right, List<String> clearings) {

    /// {@return both runs of a listing as it stands}
    public static PairRun of(String text, Pair pair) {
        return of(text, pair, new Means(RuleChoice.NONE, Limits.DEFAULT, () -> false));
    }

    /// {@return both runs of a listing}
    public static PairRun of(String text, Pair pair, Means means) {
        return switch (pair) {
            case OVERWRITE_SUM ->
                    new PairRun(
                            pair,
                            means.run(text, accumulate(Accumulate.OVERWRITE)),
                            means.run(text, accumulate(Accumulate.SUM)),
                            List.of());
            case STACK_GENERATION ->
                    new PairRun(
                            pair,
                            means.run(text, order(Order.STACK)),
                            means.run(text, order(Order.GENERATION)),
                            List.of());
            case SUM_IN_PLACE ->
                    new PairRun(
                            pair,
                            means.run(text, accumulate(Accumulate.SUM)),
                            means.run(text, accumulate(Accumulate.IN_PLACE)),
                            List.of());
            case CLEARED_NOT_CLEARED -> clearing(text, means);
        };
    }

    /// {@return what ended one of the runs early, or null}
    public @Nullable Problem problem() {
        Problem first = left.problem();
        return first == null ? right.problem() : first;
    }

    private static PairRun clearing(String text, Means means) {
        Run plain = means.run(text, RuleChoice.NONE);
        Clearing clearing = Clearing.of(plain);
        return new PairRun(
                Pair.CLEARED_NOT_CLEARED,
                means.run(clearing.cleared(), RuleChoice.NONE),
                means.run(clearing.notCleared(), RuleChoice.NONE),
                clearing.statements());
    }

    private static RuleChoice accumulate(Accumulate choice) {
        return new RuleChoice(choice, null, null);
    }

    private static RuleChoice order(Order choice) {
        return new RuleChoice(null, choice, null);
    }

    /// How both are run.
    ///
    /// @param base wins over the head comment where the pair says nothing
    /// @param cancelled asked often, on the calling thread
    public record Means(RuleChoice base, Limits limits, BooleanSupplier cancelled) {
        private Run run(String text, RuleChoice choice) {
            return Run.of(text, choice.over(base), limits, cancelled);
        }
    }
}
