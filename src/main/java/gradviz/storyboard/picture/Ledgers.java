package gradviz.storyboard.picture;

import gradviz.graph.ComputationGraph;
import gradviz.storyboard.words.FactReader;
import gradviz.storyboard.words.Namer;
import gradviz.storyboard.words.Numbers;
import gradviz.text.Messages;
import gradviz.trace.Gradient;
import gradviz.trace.GradientState;
import gradviz.trace.Ledger;
import gradviz.trace.Life;
import gradviz.trace.Moment;
import gradviz.trace.Term;
import gradviz.trace.Use;
import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what stands in the ledger of a variable.
final class Ledgers {
    private final ComputationGraph graph;
    private final Namer namer;
    private final Messages messages;
    private final Amounts amounts;

    Ledgers(ComputationGraph graph, Amounts amounts, Namer namer, Messages messages) {
        this.graph = graph;
        this.namer = namer;
        this.messages = messages;
        this.amounts = amounts;
    }

    /// {@return the ledger, or null while there is nothing in it}
    Look.@Nullable Ledger look(int variable, GradientState state, Moment moment, String badge) {
        Ledger ledger = state.ledger();
        Gradient gradient = state.gradient();
        if (ledger == null || gradient == null) {
            return null;
        }
        String grad = namer.grad(variable, moment.events());
        String life = FactReader.word(state.life(), messages);
        Look.Heading heading = new Look.Heading(grad, life, badge);
        Look.Amount result = amounts.gradient(variable, gradient.value());
        if (state.life() == Life.LEFTOVER) {
            Look.TermLook left = leftover(variable, gradient.value(), state.line());
            return new Look.Ledger(
                    variable, heading, List.of(left), 0, new Look.Total("", result, false));
        }
        Look.Total total = new Look.Total(last(ledger), result, ledger.replaced());
        int more = ledger.count() - ledger.first().size();
        return new Look.Ledger(variable, heading, terms(variable, ledger), more, total);
    }

    private String last(Ledger ledger) {
        Value before = ledger.before();
        if (before == null) {
            return "";
        }
        return last(before, ledger.latest().value(), ledger.replaced(), messages);
    }

    /// {@return how the result came about: what was held, and what came}
    static String last(Value before, Value came, boolean replaced, Messages messages) {
        String held = Numbers.brief(before);
        String value = Numbers.brief(came);
        return replaced
                ? messages.text("ledger.replaced", "before", held, "value", value)
                : held + " + " + value;
    }

    private List<Look.TermLook> terms(int variable, Ledger ledger) {
        List<Look.TermLook> looks = new ArrayList<>();
        for (Term term : ledger.first()) {
            boolean lost = ledger.replaced() && !term.equals(ledger.latest());
            looks.add(
                    term.kind() == Term.Kind.LEFTOVER
                            ? leftover(variable, term.value(), term.line())
                            : contribution(variable, term, lost));
        }
        return List.copyOf(looks);
    }

    private Look.TermLook contribution(int variable, Term term, boolean lost) {
        Use use = term.use();
        int colour = use == null ? 0 : graph.edge(edge(use)).ordinal();
        String note = term.kind() == Term.Kind.SEED ? messages.text("ledger.seed") : "";
        Look.Amount value = amounts.gradient(variable, term.value());
        return new Look.TermLook(term.number(), colour, value, note, weight(term.value()), lost);
    }

    private int edge(Use use) {
        return graph.function(use.function()).inputs().get(use.slot());
    }

    private Look.TermLook leftover(int variable, Value value, int line) {
        String note = messages.text("ledger.from", "line", line);
        Look.Amount amount = amounts.gradient(variable, value);
        return new Look.TermLook(0, 0, amount, note, weight(value), false);
    }

    private static double weight(Value value) {
        double sum = 0;
        for (int i = 0; i < value.size(); i++) {
            sum += Math.abs(value.at(i));
        }
        return Double.isFinite(sum) ? sum : 1;
    }
}
