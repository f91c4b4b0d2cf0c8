package gradviz.storyboard.words;

import gradviz.graph.ComputationGraph;
import gradviz.graph.FunctionNode;
import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.GradientState;
import gradviz.trace.Ledger;
import gradviz.trace.Moment;
import gradviz.trace.Step;
import gradviz.trace.Term;
import gradviz.trace.Trace;
import java.util.List;

/// Tells each step in a sentence, from the values of the run.
public final class Narrator {
    private final Trace trace;
    private final ComputationGraph graph;
    private final Messages messages;
    private final Namer namer;
    private final Arrivals arrivals;
    private final Derivatives derivatives;
    private final SecondPartWords secondPart;
    private final FirstNan firstNan;

    public Narrator(Trace trace, ComputationGraph graph, Messages messages) {
        this.trace = trace;
        this.graph = graph;
        this.messages = messages;
        this.namer = new Namer(graph, messages);
        this.arrivals = new Arrivals(trace, namer, messages);
        this.secondPart = new SecondPartWords(graph, namer, messages);
        this.firstNan = new FirstNan(trace, namer, messages);
        this.derivatives = new Derivatives(graph, namer, messages);
    }

    /// {@return what a step did}
    public Narration narration(int number) {
        Step step = trace.step(number);
        String told = tell(step, trace.events().get(step.main()));
        return Narration.of(firstNan.told(step, told));
    }

    private String tell(Step step, Event event) {
        return switch (event) {
            case Event.VariableMade made -> made(made, step);
            case Event.FunctionCalled call ->
                    secondPart.called(call.function(), called(call, step));
            case Event.GradientSeeded seeded ->
                    secondPart.seeded(step.main(), seeded(seeded, step));
            case Event.FunctionTaken taken -> taken(taken, step);
            case Event.ContributionsComputed computed -> derivatives.tell(computed, step.to());
            case Event.GradientStored stored -> arrivals.stored(stored, step);
            case Event.GradientSummed summed -> arrivals.summed(summed, step);
            case Event.GradientOverwritten overwritten -> arrivals.overwritten(overwritten, step);
            case Event.GradientDropped dropped ->
                    messages.text("drop", "grad", namer.grad(dropped.variable(), step.to()));
            case Event.GradientCleared cleared -> cleared(cleared, step);
            case Event.DataChanged changed -> changed(changed, step);
            case Event.Unchained unchained -> secondPart.unchained(unchained, step.to());
            case Event.Printed printed -> printed(printed, step);
            case Event.BackwardFinished finished -> finished(finished, step);
            case Event.ConstantMade _,
                    Event.NameBound _,
                    Event.LocalBound _,
                    Event.BackwardStarted _,
                    Event.CreatorPushed _,
                    Event.CreatorSkipped _ ->
                    throw new IllegalArgumentException("no step is about " + event);
        };
    }

    private String made(Event.VariableMade made, Step step) {
        String key = namer.isNamed(made.variable(), step.to()) ? "made.named" : "made.unnamed";
        String name = namer.label(made.variable(), step.to());
        return messages.text(key, "name", name, "value", Numbers.brief(made.data()));
    }

    private String called(Event.FunctionCalled call, Step step) {
        List<String> inputs =
                call.inputs().stream().map(input -> namer.label(input, step.to())).toList();
        long distinct = call.inputs().stream().distinct().count();
        String key =
                inputs.size() == 2 && distinct == 1
                        ? "called.twice"
                        : inputs.size() == 1 ? "called.one" : "called.several";
        Event.Output output = call.outputs().getFirst();
        return messages.text(
                key,
                "function",
                call.name(),
                "inputs",
                distinct == 1 ? inputs.getFirst() : namer.list(inputs),
                "output",
                namer.label(output.variable(), step.to()),
                "value",
                Numbers.brief(output.data()));
    }

    private String seeded(Event.GradientSeeded seeded, Step step) {
        Moment before = trace.momentAfter(step.from());
        String told =
                messages.text(
                        seeded.kept() ? "seed.kept" : "seed",
                        "y",
                        namer.label(seeded.variable(), step.to()),
                        "grad",
                        namer.grad(seeded.variable(), step.to()),
                        "value",
                        Numbers.brief(seeded.gradient().value()),
                        "line",
                        before.gradient(seeded.variable()).line());
        List<String> left = leftovers(seeded.variable(), before, step.to());
        if (left.isEmpty()) {
            return told;
        }
        String also = messages.text("seed.leftovers", "n", left.size(), "names", namer.list(left));
        return messages.text("sentences", "first", told, "second", also);
    }

    /// The intermediates behind `y` that hold what an earlier pass left.
    private List<String> leftovers(int y, Moment before, int events) {
        return graph.behind(y).stream()
                .filter(v -> v != y && !graph.variable(v).isLeaf())
                .filter(v -> before.gradient(v).gradient() != null)
                .limit(3)
                .map(v -> namer.grad(v, events))
                .toList();
    }

    private String taken(Event.FunctionTaken taken, Step step) {
        FunctionNode function = graph.function(taken.function());
        int waiting = trace.momentAfter(step.to()).worklist().size();
        return messages.text(
                waiting == 0 ? "taken.last" : "taken",
                "function",
                function.name(),
                "made",
                namer.made(taken.function(), step.to()),
                "n",
                waiting);
    }

    private String changed(Event.DataChanged changed, Step step) {
        return messages.text(
                "language.changed",
                "name",
                namer.label(changed.variable(), step.to()),
                "before",
                Numbers.brief(changed.before()),
                "value",
                Numbers.brief(changed.data()));
    }

    private String cleared(Event.GradientCleared cleared, Step step) {
        GradientState before = trace.momentAfter(step.main()).gradient(cleared.variable());
        String value =
                before.gradient() == null ? "None" : Numbers.brief(before.gradient().value());
        return messages.text(
                cleared.had() ? "cleared" : "cleared.nothing",
                "name",
                namer.label(cleared.variable(), step.to()),
                "grad",
                namer.grad(cleared.variable(), step.to()),
                "value",
                value);
    }

    private String printed(Event.Printed printed, Step step) {
        Integer subject = printed.gradientOf();
        Ledger ledger =
                subject == null ? null : trace.momentAfter(step.to()).gradient(subject).ledger();
        String key = ledger == null ? "printed" : keyOf(ledger);
        int contributions = ledger == null ? 0 : ledger.latest().number();
        return messages.text(
                key,
                "statement",
                printed.expression(),
                "text",
                printed.text(),
                "n",
                contributions,
                "line",
                ledger == null ? 0 : ledger.first().getFirst().line());
    }

    private static String keyOf(Ledger ledger) {
        if (ledger.replaced()) {
            return "printed.replaced";
        }
        if (ledger.count() < 2) {
            return "printed";
        }
        boolean left = ledger.first().getFirst().kind() == Term.Kind.LEFTOVER;
        boolean seed = ledger.first().getFirst().kind() == Term.Kind.SEED;
        String sum = ledger.count() == 2 ? "printed.both" : "printed.sum";
        return left ? "printed.leftover" : seed ? "printed" : sum;
    }

    private String finished(Event.BackwardFinished finished, Step step) {
        int last = arrivals.lastBefore(step.main(), finished.variable());
        boolean leaf = graph.variable(last).isLeaf();
        String name = namer.label(last, step.to());
        return messages.text(leaf ? "finished.leaf" : "finished", "name", name);
    }
}
