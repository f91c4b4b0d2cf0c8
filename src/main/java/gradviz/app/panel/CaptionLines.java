package gradviz.app.panel;

import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.Narration;
import gradviz.text.Face;
import gradviz.text.Measurer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A caption broken into what is said and the formula that ends it.
///
/// A formula after a colon stands on a line of its own, without the full stop.
///
/// @param spans words and formulas that run on
/// @param formula the formula on the line below, or null
record CaptionLines(List<Narration.Span> spans, @Nullable String formula) {
    private static final Measurer MEASURER = new Measurer();

    /// What lies between two lines, in parts of the letters' size.
    private static final double LEADING = 0.35;

    private static final double NOTE = 0.8;
    private static final int SAMPLED = 400;

    static CaptionLines of(Narration narration) {
        List<Narration.Span> spans = new ArrayList<>(narration.spans());
        if (spans.size() > 1 && spans.getLast().text().equals(".")) {
            Narration.Span before = spans.get(spans.size() - 2);
            if (before.code()) {
                spans.removeLast();
            }
        }
        boolean ends = spans.size() > 1 && spans.getLast().code();
        if (ends && spans.get(spans.size() - 2).text().stripTrailing().endsWith(":")) {
            String formula = spans.removeLast().text();
            String words = spans.removeLast().text().stripTrailing();
            spans.add(new Narration.Span(words, false));
            return new CaptionLines(List.copyOf(spans), formula);
        }
        return new CaptionLines(narration.spans(), null);
    }

    /// {@return the height of the tallest caption of a storyboard, of its first steps if it is long}
    static double tallest(Storyboard storyboard, double size, double width) {
        double tallest = 0;
        for (int step = 0; step <= Math.min(storyboard.last(), SAMPLED); step++) {
            CaptionLines lines = of(storyboard.narration(step));
            double height = lines.height(size, width) + noteHeight(storyboard, step, size, width);
            tallest = Math.max(tallest, height);
        }
        return tallest;
    }

    private double height(double size, double width) {
        StringBuilder words = new StringBuilder();
        spans.forEach(span -> words.append(span.text()));
        double height = height(Face.SANS_SEMIBOLD, words.toString(), size, width);
        return formula == null ? height : height + height(Face.MONO_BOLD, formula, size, width);
    }

    private static double noteHeight(Storyboard storyboard, int step, double size, double width) {
        String note = storyboard.note(step);
        return note == null ? 0 : height(Face.SANS, note, NOTE * size, width) + size / 2;
    }

    private static double height(Face face, String text, double size, double width) {
        double line = MEASURER.ascent(face, size) + MEASURER.descent(face, size) + LEADING * size;
        return line * MEASURER.wrap(face, size, text, width).size();
    }
}
