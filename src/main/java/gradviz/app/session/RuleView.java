package gradviz.app.session;

import gradviz.engine.BackwardRule;
import gradviz.listing.RuleChoice;

/// The rule in force, and which of its parts the head comment names.
public record RuleView(BackwardRule rule, RuleChoice named) {
    static final RuleView DEFAULT = new RuleView(BackwardRule.DEFAULT, RuleChoice.NONE);

    public boolean namesOrder() {
        return named.order() != null;
    }

    public boolean namesRetain() {
        return named.retain() != null;
    }
}
