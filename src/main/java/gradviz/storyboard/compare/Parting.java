package gradviz.storyboard.compare;

import gradviz.storyboard.words.Namer;
import gradviz.storyboard.words.Numbers;
import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.GradientState;
import gradviz.trace.Ledger;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import gradviz.trace.Use;
import java.util.List;

/// Says how two sides come to differ, from the events of both.
record Parting(Comparison comparison, Namer namer, Messages messages) {
    private static final int MOST_NAMES = 3;

    String text() {
        Slot slot = comparison.slot(comparison.first());
        if (slot.leftActs() && slot.rightActs()) {
            return both(slot);
        }
        return switch (acting(slot)) {
            case Event.GradientCleared cleared -> cleared(cleared, slot);
            case Event.FunctionTaken _ -> order(slot);
            case Event _ -> values(slot);
        };
    }

    private String both(Slot slot) {
        Event onLeft = main(left(), slot.left());
        Event onRight = main(right(), slot.right());
        if (onLeft instanceof Event.GradientOverwritten
                && onRight instanceof Event.GradientSummed added) {
            return arrival("compare.part.replaced", added, slot);
        }
        if (onLeft instanceof Event.GradientSummed
                && onRight instanceof Event.GradientSummed into) {
            return inPlace(into, slot);
        }
        return values(slot);
    }

    private String arrival(String key, Event.GradientSummed summed, Slot slot) {
        Use use = summed.use();
        return messages.text(
                Sentences.key(comparison, key),
                "number",
                number(use.variable(), slot),
                "value",
                Numbers.brief(summed.contribution()),
                "before",
                Numbers.brief(summed.before()),
                "name",
                namer.label(use.variable(), events(slot)));
    }

    private String inPlace(Event.GradientSummed into, Slot slot) {
        List<Integer> differing = comparison.differing(comparison.first());
        List<String> names =
                differing.stream()
                        .filter(v -> v != into.use().variable())
                        .limit(MOST_NAMES)
                        .map(v -> namer.grad(v, events(slot)))
                        .toList();
        if (names.isEmpty()) {
            return values(slot);
        }
        return messages.text(
                Sentences.key(comparison, "compare.part.in-place"),
                "number",
                number(into.use().variable(), slot),
                "value",
                Numbers.brief(into.contribution()),
                "name",
                namer.label(into.use().variable(), events(slot)),
                "names",
                namer.list(names),
                "n",
                names.size(),
                "result",
                Numbers.brief(into.result().value()));
    }

    private String cleared(Event.GradientCleared cleared, Slot slot) {
        int variable = cleared.variable();
        return messages.text(
                Sentences.key(comparison, "compare.part.cleared"),
                "name",
                namer.label(variable, events(slot)),
                "grad",
                namer.grad(variable, events(slot)),
                "before",
                Sentences.held(comparison.right(), slot.right(), variable));
    }

    private String order(Slot slot) {
        int onLeft = nextTaken(left(), slot.leftActs() ? slot.left() : slot.left() + 1);
        int onRight = nextTaken(right(), slot.rightActs() ? slot.right() : slot.right() + 1);
        if (onLeft >= 0 && onRight >= 0) {
            return messages.text(
                    Sentences.key(comparison, "compare.part.order"),
                    "left",
                    namer.call(onLeft, events(slot)),
                    "right",
                    namer.call(onRight, events(slot)));
        }
        int again = Math.max(onLeft, onRight);
        return messages.text(
                Sentences.key(comparison, "compare.part.again"),
                "left",
                namer.call(again, events(slot)));
    }

    private String values(Slot slot) {
        List<Integer> differing = comparison.differing(comparison.first());
        int focus = comparison.focus();
        int variable = differing.contains(focus) ? focus : differing.getFirst();
        return messages.text(
                Sentences.key(comparison, "compare.part.values"),
                "grad",
                namer.grad(variable, events(slot)),
                "left",
                Sentences.held(comparison.left(), slot.left(), variable),
                "right",
                Sentences.held(comparison.right(), slot.right(), variable));
    }

    private Event acting(Slot slot) {
        return slot.leftActs() ? main(left(), slot.left()) : main(right(), slot.right());
    }

    private int number(int variable, Slot slot) {
        GradientState state = right().momentAt(slot.right()).gradient(variable);
        Ledger ledger = state.ledger();
        return ledger == null ? 1 : ledger.latest().number();
    }

    /// {@return the function that is taken at or after a step of the same pass, or -1}
    private static int nextTaken(Trace trace, int from) {
        for (int number = from; number <= trace.steps().size(); number++) {
            Event event = main(trace, number);
            if (event instanceof Event.FunctionTaken taken) {
                return taken.function();
            }
            if (event instanceof Event.BackwardFinished) {
                return -1;
            }
        }
        return -1;
    }

    private static Event main(Trace trace, int number) {
        Step step = trace.step(number);
        return trace.events().get(step.main());
    }

    private Trace left() {
        return comparison.left().run().trace();
    }

    private Trace right() {
        return comparison.right().run().trace();
    }

    /// Names are those of the side that acts; both bind the same ones.
    private int events(Slot slot) {
        return slot.leftActs()
                ? left().momentAt(slot.left()).events()
                : right().momentAt(slot.right()).events();
    }
}
