package gradviz.storyboard.compare;

import gradviz.run.pair.Pair;
import gradviz.run.pair.PairRun;
import gradviz.text.Messages;
import java.util.List;

/// The line of code in which each side differs from the other.
///
/// @param left as it is written on the left
/// @param right as it is written on the right
/// @param code whether the right one is code; else it says what is missing there
record RuleLines(String left, String right, boolean code) {
    private static final String SET = "x.grad = gx";
    private static final String SUM = "x.grad = x.grad + gx";
    private static final String ADD_INTO = "x.grad += gx";
    private static final String POP = "f = work.pop()";
    private static final String POP_HIGHEST = "f = pop_highest(work)";

    static RuleLines of(PairRun run, Messages messages) {
        return switch (run.pair()) {
            case OVERWRITE_SUM -> new RuleLines(SET, SUM, true);
            case STACK_GENERATION -> new RuleLines(POP, POP_HIGHEST, true);
            case SUM_IN_PLACE -> new RuleLines(SUM, ADD_INTO, true);
            case CLEARED_NOT_CLEARED -> clearing(run.clearings(), messages);
        };
    }

    private static RuleLines clearing(List<String> statements, Messages messages) {
        String all = String.join("; ", statements);
        String left = all.isEmpty() ? messages.text("compare.nothing-cleared") : all;
        String right =
                all.isEmpty()
                        ? messages.text("compare.nothing-cleared")
                        : messages.text("compare.without", "statements", all);
        return new RuleLines(left, right, false);
    }

    /// {@return whether a line of backward is the one of that side}
    static boolean isOf(Pair pair, String written, String line) {
        return pair != Pair.CLEARED_NOT_CLEARED && written.equals(line.strip());
    }
}
