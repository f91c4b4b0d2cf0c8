package gradviz.export.web;

import gradviz.storyboard.words.Narration;
import java.util.ArrayList;
import java.util.List;

/// A narration as lines of words and formulas, as the window's caption has them.
final class Sentence {
    private static final String COLON = ": ";

    private final List<String> parts = new ArrayList<>();
    private boolean alone;

    private Sentence() {}

    /// {@return words and formulas in turn, words first}
    ///
    /// A formula after a colon stands on a line of its own, and then needs no full stop.
    static List<String> of(Narration narration) {
        Sentence sentence = new Sentence();
        for (Narration.Span span : narration.spans()) {
            if (span.code()) {
                sentence.formula(span.text());
            } else {
                sentence.words(span.text());
            }
        }
        return List.copyOf(sentence.parts);
    }

    private void formula(String text) {
        if (parts.size() % 2 == 0) {
            parts.add("");
        }
        String before = parts.getLast();
        alone = before.endsWith(COLON);
        if (alone) {
            parts.set(parts.size() - 1, before.strip() + "\n");
        }
        parts.add(text);
    }

    private void words(String text) {
        boolean ends = alone && text.startsWith(".");
        String rest = text.substring(1).strip();
        parts.add(!ends ? text : rest.isEmpty() ? "" : "\n" + rest);
        alone = false;
    }
}
