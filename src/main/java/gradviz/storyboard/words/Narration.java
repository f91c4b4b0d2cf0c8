package gradviz.storyboard.words;

import java.util.ArrayList;
import java.util.List;

/// What is said of a step, formulas told apart from words.
public record Narration(List<Span> spans) {
    private static final char OPEN = '\u2983';
    private static final char CLOSE = '\u2984';

    /// A stretch of words, or a formula.
    public record Span(String text, boolean code) {}

    /// {@return `text` marked as a formula, to be an argument of a message}
    static String code(String text) {
        return OPEN + text + CLOSE;
    }

    /// {@return the narration of a text whose formulas are marked by [#code]}
    static Narration of(String marked) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        while (from < marked.length()) {
            boolean code = marked.charAt(from) == OPEN;
            int start = code ? from + 1 : from;
            int end = marked.indexOf(code ? CLOSE : OPEN, start);
            end = end < 0 ? marked.length() : end;
            spans.add(new Span(marked.substring(start, end), code));
            from = code ? end + 1 : end;
        }
        return new Narration(List.copyOf(spans));
    }

    /// {@return the whole sentence}
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /// {@return the spans as a card writes them, a line ending where a text ends with a line break}
    ///
    /// A formula after a colon stands on a line of its own, and then needs no full stop.
    public List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        boolean alone = false;
        for (Span span : spans) {
            Span last = lines.isEmpty() ? null : lines.getLast();
            if (span.code() && last != null && last.text().endsWith(": ")) {
                lines.set(lines.size() - 1, new Span(last.text().strip() + "\n", false));
                alone = true;
                lines.add(span);
            } else if (alone && last != null && span.text().startsWith(".")) {
                String rest = span.text().substring(1).strip();
                if (!rest.isEmpty()) {
                    lines.set(lines.size() - 1, new Span(last.text() + "\n", true));
                    lines.add(new Span(rest, false));
                }
            } else {
                lines.add(span);
            }
        }
        return List.copyOf(lines);
    }
}
