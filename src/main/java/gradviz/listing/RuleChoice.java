package gradviz.listing;

import gradviz.engine.BackwardRule;
import org.jspecify.annotations.Nullable;

/// What somebody says about the backward rule; a part that is null is left to someone else.
public record RuleChoice(
        BackwardRule.@Nullable Accumulate accumulate,
        BackwardRule.@Nullable Order order,
        BackwardRule.@Nullable Retain retain) {

    /// Says nothing.
    public static final RuleChoice NONE = new RuleChoice(null, null, null);

    /// {@return this choice, and the other's where this one says nothing}
    public RuleChoice over(RuleChoice other) {
        return new RuleChoice(
                accumulate != null ? accumulate : other.accumulate,
                order != null ? order : other.order,
                retain != null ? retain : other.retain);
    }

    /// {@return the rule of this choice, and the default where it says nothing}
    public BackwardRule rule() {
        BackwardRule rule = BackwardRule.DEFAULT;
        rule = accumulate == null ? rule : rule.with(accumulate);
        rule = order == null ? rule : rule.with(order);
        return retain == null ? rule : rule.with(retain);
    }
}
