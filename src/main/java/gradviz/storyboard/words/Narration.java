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
}
