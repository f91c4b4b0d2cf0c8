package gradviz.text;

import java.util.ArrayList;
import java.util.List;

/// The breaking of one text into lines of a width.
final class Wrapping {
    private final Measurer measurer;
    private final Face face;
    private final double size;
    private final double maxWidth;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    Wrapping(Measurer measurer, Face face, double size, double maxWidth) {
        this.measurer = measurer;
        this.face = face;
        this.size = size;
        this.maxWidth = maxWidth;
    }

    List<String> lines(String text) {
        for (String paragraph : text.split("\n", -1)) {
            for (String word : paragraph.split("(?<= )(?! )")) {
                add(word);
            }
            endLine();
        }
        return List.copyOf(lines);
    }

    /// Adds a word with the spaces that follow it.
    private void add(String word) {
        if (fits(line + word.stripTrailing())) {
            line += word;
            return;
        }
        if (!line.isBlank()) {
            endLine();
        }
        breakInside(line + word);
    }

    /// Ends lines until what is left of the text fits into one.
    private void breakInside(String text) {
        int length = text.stripTrailing().length();
        int start = 0;
        while (start < length) {
            int fitting = measurer.fitting(face, size, text, start, maxWidth);
            int end = Math.max(fitting, text.offsetByCodePoints(start, 1));
            if (end >= length) {
                break;
            }
            line = text.substring(start, end);
            endLine();
            start = end;
        }
        line = text.substring(start);
    }

    private boolean fits(String text) {
        return measurer.fits(face, size, text, maxWidth);
    }

    private void endLine() {
        lines.add(line.stripTrailing());
        line = "";
    }
}
