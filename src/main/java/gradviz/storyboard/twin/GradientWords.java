package gradviz.storyboard.twin;

import gradviz.storyboard.words.Numbers;
import gradviz.text.Messages;
import gradviz.trace.Gradient;
import gradviz.trace.GradientState;
import gradviz.trace.Ledger;
import gradviz.trace.Life;
import gradviz.trace.Term;

/// Says what a gradient holds and how it came to be. Where there is none it says None, never 0.
record GradientWords(Messages messages) {
    String of(GradientState state) {
        Gradient gradient = state.gradient();
        Ledger ledger = state.ledger();
        if (gradient == null || ledger == null) {
            boolean cleared = state.life() == Life.CLEARED;
            return messages.text(cleared ? "twin.grad.cleared" : "twin.grad.none");
        }
        Term first = ledger.first().getFirst();
        return messages.text(
                key(state.life(), ledger, first),
                "value",
                Numbers.brief(gradient.value()),
                "n",
                ledger.latest().number(),
                "number",
                ledger.latest().number(),
                "left",
                Numbers.brief(first.value()),
                "line",
                state.life() == Life.LEFTOVER ? state.line() : first.line());
    }

    private static String key(Life life, Ledger ledger, Term first) {
        return switch (life) {
            case NONE, CLEARED -> "twin.grad.none";
            case LEFTOVER -> "twin.grad.leftover";
            case FRESH -> fresh(ledger, first);
            case ACCUMULATED -> accumulated(first);
        };
    }

    private static String fresh(Ledger ledger, Term first) {
        if (ledger.replaced()) {
            return "twin.grad.replaced";
        }
        return first.kind() == Term.Kind.SEED ? "twin.grad.seed" : "twin.grad.fresh";
    }

    private static String accumulated(Term first) {
        return switch (first.kind()) {
            case LEFTOVER -> "twin.grad.sum.leftover";
            case SEED -> "twin.grad.sum.seed";
            case CONTRIBUTION -> "twin.grad.sum";
        };
    }
}
