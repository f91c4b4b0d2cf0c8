package gradviz.trace;

import gradviz.engine.BackwardRule;
import java.util.Locale;

/// A backward rule by the names that a head comment gives its parts: `sum`, `generation`, `all`.
public record Rule(String accumulate, String order, String retain) {

    public static Rule of(BackwardRule rule) {
        return new Rule(nameOf(rule.accumulate()), nameOf(rule.order()), nameOf(rule.retain()));
    }

    /// {@return the name of a choice: `in-place` for `IN_PLACE`}
    public static String nameOf(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean byGeneration() {
        return order.equals("generation");
    }
}
