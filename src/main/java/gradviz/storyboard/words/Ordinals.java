package gradviz.storyboard.words;

import gradviz.text.Messages;

/// Says which input of a function is meant: the first, the second.
///
/// Everything that people read is counted from 1, as lines, steps and contributions are; a word
/// cannot be mistaken for the index from 0 that Python would use. What programs read (JSON, the
/// selectors of the command line) keeps the slot, counted from 0.
public final class Ordinals {
    private static final int WORDS = 10;

    private Ordinals() {}

    /// {@return the word for a slot, which is counted from 0}
    public static String of(int slot, Messages messages) {
        int n = slot + 1;
        return messages.text("ordinal." + (n <= WORDS ? n : ending(n)), "n", n);
    }

    private static String ending(int n) {
        boolean teen = n % 100 / 10 == 1;
        return switch (teen ? 0 : n % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
