package gradviz.app.session;

import gradviz.engine.BackwardRule;
import java.util.List;

/// Turns a part of the rule to its next choice, after the last to the first, as a key does.
public record RuleTurn(Session session) {
    public void accumulate() {
        choose(rule().accumulate());
    }

    public void order() {
        choose(rule().order());
    }

    public void retain() {
        choose(rule().retain());
    }

    private BackwardRule rule() {
        return session.ruleProperty().get().rule();
    }

    private void choose(Enum<?> now) {
        List<Enum<?>> all = List.of(now.getDeclaringClass().getEnumConstants());
        session.choose(all.get((all.indexOf(now) + 1) % all.size()));
    }
}
