package gradviz.storyboard.words;

import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.Gradient;
import gradviz.trace.GradientState;
import gradviz.trace.Ledger;
import gradviz.trace.Moment;
import gradviz.trace.Step;
import gradviz.trace.Term;
import gradviz.trace.Trace;
import gradviz.trace.Use;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells what a contribution did on its arrival, and what became of the variable's creator.
final class Arrivals {
    private final Trace trace;
    private final Namer namer;
    private final Messages messages;

    Arrivals(Trace trace, Namer namer, Messages messages) {
        this.trace = trace;
        this.namer = namer;
        this.messages = messages;
    }

    String stored(Event.GradientStored stored, Step step) {
        String value = Numbers.brief(stored.result().value());
        return withCreator(tell("arrives.stored", stored.use(), step, null, value, value), step);
    }

    String summed(Event.GradientSummed summed, Step step) {
        String key = inPlace(step) ? "arrives.inplace" : "arrives.summed";
        String told =
                tell(
                        isFirstAfterLeftover(summed.use(), step) ? key + ".leftover" : key,
                        summed.use(),
                        step,
                        Numbers.brief(summed.before()),
                        Numbers.brief(summed.contribution()),
                        Numbers.brief(summed.result().value()));
        List<String> sharers = inPlace(step) ? sharers(summed, step) : List.of();
        if (!sharers.isEmpty()) {
            String also =
                    messages.text(
                            "arrives.shared",
                            "names",
                            namer.list(sharers),
                            "n",
                            sharers.size(),
                            "value",
                            Numbers.brief(summed.result().value()));
            told = messages.text("sentences", "first", told, "second", also);
        }
        return withCreator(told, step);
    }

    String overwritten(Event.GradientOverwritten overwritten, Step step) {
        String value = Numbers.brief(overwritten.result().value());
        String before = Numbers.brief(overwritten.before());
        String told = tell("arrives.overwritten", overwritten.use(), step, before, value, value);
        return withCreator(told, step);
    }

    /// {@return the variable that got the last contribution before an event, or `otherwise`}
    int lastBefore(int event, int otherwise) {
        for (int i = event - 1; i >= 0; i--) {
            Event earlier = trace.events().get(i);
            Use use = useOf(earlier);
            if (use != null) {
                return use.variable();
            }
            if (earlier instanceof Event.BackwardStarted) {
                break;
            }
        }
        return otherwise;
    }

    /// {@return the edge that an event brought a contribution along, or null}
    static @Nullable Use useOf(Event event) {
        return switch (event) {
            case Event.GradientStored stored -> stored.use();
            case Event.GradientSummed summed -> summed.use();
            case Event.GradientOverwritten overwritten -> overwritten.use();
            case Event _ -> null;
        };
    }

    private String tell(
            String key,
            Use use,
            Step step,
            @Nullable String before,
            String contribution,
            String result) {
        int variable = use.variable();
        Moment after = trace.momentAfter(step.main() + 1);
        Ledger ledger = after.gradient(variable).ledger();
        int number = ledger == null ? 1 : ledger.latest().number();
        int leftLine = ledger == null ? 0 : ledger.first().getFirst().line();
        String grad = namer.grad(variable, step.to());
        String held = before == null ? "" : before;
        String sum = grad + " = " + held + " + " + contribution + " = " + result;
        return messages.text(
                key,
                "number",
                number,
                "name",
                namer.label(variable, step.to()),
                "grad",
                grad,
                "before",
                held,
                "contribution",
                contribution,
                "line",
                leftLine,
                "set",
                Narration.code(grad + " = " + result),
                "sum",
                Narration.code(sum));
    }

    private boolean isFirstAfterLeftover(Use use, Step step) {
        Ledger ledger = trace.momentAfter(step.main() + 1).gradient(use.variable()).ledger();
        return ledger != null
                && ledger.latest().number() == 1
                && ledger.first().getFirst().kind() == Term.Kind.LEFTOVER;
    }

    private boolean inPlace(Step step) {
        var pass = trace.momentAfter(step.main()).latestPass();
        return pass != null && pass.rule().accumulate().equals("in-place");
    }

    private List<String> sharers(Event.GradientSummed summed, Step step) {
        Moment after = trace.momentAfter(step.main() + 1);
        int array = summed.result().array();
        return IntStream.range(0, trace.anatomy().variables())
                .filter(v -> v != summed.use().variable())
                .filter(v -> holds(after.gradient(v), array))
                .limit(3)
                .mapToObj(v -> namer.grad(v, step.to()))
                .toList();
    }

    private static boolean holds(GradientState state, int array) {
        Gradient gradient = state.gradient();
        return gradient != null && gradient.array() == array;
    }

    private String withCreator(String told, Step step) {
        for (int i = step.main() + 1; i < step.to(); i++) {
            String also =
                    switch (trace.events().get(i)) {
                        case Event.CreatorPushed pushed ->
                                creator("pushed", pushed.function(), step.to());
                        case Event.CreatorSkipped skipped ->
                                creator("skipped", skipped.function(), step.to());
                        case Event _ -> null;
                    };
            if (also != null) {
                return messages.text("sentences", "first", told, "second", also);
            }
        }
        return told;
    }

    private String creator(String key, int function, int events) {
        String name = trace.anatomy().call(function).name();
        return messages.text(key, "function", name, "name", namer.made(function, events));
    }
}
