package gradviz.storyboard.words;

import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import gradviz.trace.Value;
import java.util.List;
import java.util.stream.Stream;

/// Says where the first nan of a run came up: nan makes more nan, so the first one is the clue.
final class FirstNan {
    private static final int NOT_SOUGHT = -2;
    private static final int NONE = -1;

    private final Trace trace;
    private final Namer namer;
    private final Messages messages;
    private int first = NOT_SOUGHT;

    FirstNan(Trace trace, Namer namer, Messages messages) {
        this.trace = trace;
        this.namer = namer;
        this.messages = messages;
    }

    /// {@return what is told of a step, and of the first nan where it is of interest}
    String told(Step step, String told) {
        int event = first();
        boolean here = event >= step.from() && event < step.to();
        boolean later =
                event != NONE
                        && event < step.from()
                        && trace.events().get(step.main()) instanceof Event.Printed printed
                        && printed.text().contains("nan");
        if (!here && !later) {
            return told;
        }
        Event culprit = trace.events().get(event);
        String where = where(culprit, step.to());
        String key = here ? "higher.nan.here" : "higher.nan.before";
        String also = messages.text(key, "line", culprit.line(), "where", where);
        return messages.text("sentences", "first", told, "second", also);
    }

    private synchronized int first() {
        if (first == NOT_SOUGHT) {
            first = NONE;
            List<Event> events = trace.events();
            for (int i = 0; i < events.size() && first == NONE; i++) {
                first = values(events.get(i)).stream().anyMatch(FirstNan::hasNan) ? i : NONE;
            }
        }
        return first;
    }

    private static List<Value> values(Event event) {
        return switch (event) {
            case Event.VariableMade made -> List.of(made.data());
            case Event.ConstantMade made -> List.of(made.data());
            case Event.FunctionCalled call ->
                    call.outputs().stream().map(Event.Output::data).toList();
            case Event.ContributionsComputed computed ->
                    computed.contributions().stream()
                            .flatMap(
                                    gradient ->
                                            gradient == null
                                                    ? Stream.empty()
                                                    : Stream.of(gradient.value()))
                            .toList();
            case Event.GradientSummed summed -> List.of(summed.result().value());
            case Event _ -> List.of();
        };
    }

    private static boolean hasNan(Value value) {
        for (int i = 0; i < value.size(); i++) {
            if (Double.isNaN(value.at(i))) {
                return true;
            }
        }
        return false;
    }

    private String where(Event event, int events) {
        return switch (event) {
            case Event.VariableMade made -> namer.label(made.variable(), events);
            case Event.ConstantMade made -> namer.label(made.variable(), events);
            case Event.FunctionCalled call -> namer.call(call.function(), events);
            case Event.ContributionsComputed computed ->
                    messages.text(
                            "higher.nan.backward", "call", namer.call(computed.function(), events));
            case Event.GradientSummed summed -> namer.grad(summed.use().variable(), events);
            case Event other -> throw new IllegalArgumentException("no nan comes up in " + other);
        };
    }
}
