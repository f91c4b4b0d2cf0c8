package gradviz.storyboard.compare;

import gradviz.run.pair.Pair;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.Namer;
import gradviz.storyboard.words.Numbers;
import gradviz.text.Messages;
import gradviz.trace.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says of each slot whether both sides are alike, part, or have parted.
final class Sentences {
    private final Comparison comparison;
    private final Messages messages;
    private final Namer namer;
    private final Parting parting;

    Sentences(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.namer = new Namer(comparison.graph(), messages);
        this.parting = new Parting(comparison, namer, messages);
    }

    String at(int number) {
        int first = comparison.first();
        if (number == 0) {
            return messages.text("compare.start");
        }
        if (first == 0 && number == comparison.last()) {
            return never();
        }
        if (first == 0 || number < first) {
            return messages.text("compare.alike", "told", told(number));
        }
        return number == first ? parting.text() : after(number);
    }

    private String never() {
        boolean nothing =
                comparison.pair() == Pair.CLEARED_NOT_CLEARED
                        && comparison.run().clearings().isEmpty();
        return messages.text(nothing ? "compare.never.clearing" : "compare.never");
    }

    private String told(int number) {
        Slot slot = comparison.slot(number);
        Storyboard acting = slot.leftActs() ? comparison.left() : comparison.right();
        return acting.narration(slot.leftActs() ? slot.left() : slot.right()).text();
    }

    private String after(int number) {
        List<Integer> differing = comparison.differing(number);
        int first = comparison.first();
        if (differing.isEmpty()) {
            return messages.text("compare.after.alike", "n", first);
        }
        int focus = comparison.focus();
        int variable = differing.contains(focus) ? focus : differing.getFirst();
        String key = differing.size() == 1 ? "compare.after" : "compare.after.more";
        return values(key, variable, number, differing.size() - 1);
    }

    /// {@return a sentence about what both hold of a variable}
    private String values(String key, int variable, int number, int more) {
        Slot slot = comparison.slot(number);
        int events = comparison.left().run().trace().momentAt(slot.left()).events();
        return messages.text(
                key(comparison, key),
                "n",
                comparison.first(),
                "more",
                more,
                "grad",
                namer.grad(variable, events),
                "left",
                held(comparison.left(), slot.left(), variable),
                "right",
                held(comparison.right(), slot.right(), variable));
    }

    /// {@return the key of a sentence that says where the sides are}
    static String key(Comparison comparison, String key) {
        return comparison.isStacked() ? key + ".stacked" : key;
    }

    static String held(Storyboard storyboard, int step, int variable) {
        @Nullable Value value =
                Differences.value(storyboard.run().trace().momentAt(step), variable);
        return value == null ? "None" : Numbers.brief(value);
    }
}
