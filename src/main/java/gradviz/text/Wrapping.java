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
        line += word;
        while (!fits(line.stripTrailing())) {
            int end = Math.max(measurer.fitting(face, size, line, maxWidth), firstCharacter());
            if (end >= line.stripTrailing().length()) {
                return;
            }
            String rest = line.substring(end);
            line = line.substring(0, end);
            endLine();
            line = rest;
        }
    }

    private int firstCharacter() {
        return line.offsetByCodePoints(0, 1);
    }

    private boolean fits(String text) {
        return measurer.width(face, size, text) <= maxWidth;
    }

    private void endLine() {
        lines.add(line.stripTrailing());
        line = "";
    }
}
