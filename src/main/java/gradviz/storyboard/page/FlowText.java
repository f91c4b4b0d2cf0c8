package gradviz.storyboard.page;

import gradviz.drawing.Mark;
import gradviz.storyboard.words.Narration;
import java.util.ArrayList;
import java.util.List;

/// A text of words and formulas, broken into lines of a width.
///
/// @param lines each a row of words from left to right
record FlowText(List<List<Word>> lines) {
    /// A stretch of one style.
    ///
    /// @param x from the left, in pixels
    record Word(double x, String text, Pen.Style style) {}

    /// {@return the lines of a narration}
    static FlowText of(
            Pen pen, List<Narration.Span> spans, Pen.Style words, Pen.Style code, double room) {
        Breaking breaking = new Breaking(pen, room);
        for (Narration.Span span : spans) {
            for (String line : span.text().split("(?<=\n)")) {
                for (String word :
                        line.stripTrailing().isEmpty()
                                ? new String[] {line}
                                : line.split("(?<= )(?! )")) {
                    breaking.add(word.replace("\n", ""), span.code() ? code : words);
                }
                if (line.endsWith("\n")) {
                    breaking.endWord();
                    breaking.endLine();
                }
            }
        }
        return breaking.text();
    }

    /// {@return the marks of the text, its first line centred on `y`}
    List<Mark> marks(Pen pen, double x, double y, double lineHeight) {
        List<Mark> marks = new ArrayList<>();
        double middle = y;
        for (List<Word> line : lines) {
            for (Word word : line) {
                marks.add(pen.words(x + word.x(), middle, word.text(), word.style()));
            }
            middle += lineHeight;
        }
        return marks;
    }

    /// Fills lines word by word; what no space parts stays together.
    private static final class Breaking {
        private final Pen pen;
        private final double room;
        private final List<List<Word>> lines = new ArrayList<>();
        private List<Word> line = new ArrayList<>();
        private final List<Word> pending = new ArrayList<>();
        private double used;
        private double pendingWidth;

        Breaking(Pen pen, double room) {
            this.pen = pen;
            this.room = room;
        }

        void add(String text, Pen.Style style) {
            pending.add(new Word(pendingWidth, text, style));
            pendingWidth += pen.width(text, style);
            if (text.endsWith(" ")) {
                endWord();
            }
        }

        void endWord() {
            if (pending.isEmpty()) {
                return;
            }
            Word last = pending.getLast();
            double seen = last.x() + pen.width(last.text().stripTrailing(), last.style());
            if (used > 0 && used + seen > room + 1e-6) {
                endLine();
            }
            if (seen > room + 1e-6) {
                breakInside();
            } else {
                pending.forEach(word -> place(word.text(), word.style()));
            }
            pending.clear();
            pendingWidth = 0;
        }

        /// A word that is too long alone is broken wherever the width ends.
        private void breakInside() {
            for (Word word : pending) {
                List<String> pieces = pen.wrap(word.text(), word.style(), room);
                for (String piece : pieces) {
                    if (used > 0 && used + pen.width(piece, word.style()) > room) {
                        endLine();
                    }
                    place(piece, word.style());
                }
            }
        }

        /// Words of one style become one mark.
        private void place(String text, Pen.Style style) {
            Word last = line.isEmpty() ? null : line.getLast();
            if (last != null && last.style().equals(style)) {
                line.set(line.size() - 1, new Word(last.x(), last.text() + text, style));
            } else {
                line.add(new Word(used, text, style));
            }
            used += pen.width(text, style);
        }

        void endLine() {
            lines.add(List.copyOf(line));
            line = new ArrayList<>();
            used = 0;
        }

        FlowText text() {
            endWord();
            if (!line.isEmpty() || lines.isEmpty()) {
                endLine();
            }
            return new FlowText(List.copyOf(lines));
        }
    }
}
