package gradviz.storyboard.page;

import gradviz.drawing.Box;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Rect;
import gradviz.text.Face;
import java.util.ArrayList;
import java.util.List;

/// Draws lines of code below each other, one of them lit.
///
/// @param size of the letters, in pixels at scale 1
/// @param lineHeight likewise
/// @param bar the ink beside the lit line
/// @param band the ink behind it
record CodeLines(Pen pen, double size, double lineHeight, Ink bar, Ink band) {
    static final Pen.Style TITLE = Pen.Style.of(Face.SANS_SEMIBOLD, 13.5, Ink.TEXT_SOFT);
    static final double TITLE_HEIGHT = 30;
    private static final String CONTINUED = "    ";
    private static final double OUTSIDE = 10;

    Pen.Style style() {
        return Pen.Style.of(Face.MONO, size, Ink.TEXT);
    }

    double height(double lines) {
        return pen.px(lines * lineHeight);
    }

    double width(String code) {
        return pen.width(code, style());
    }

    /// {@return a line of code in as many as fit; what continues a line is indented}
    List<String> wrap(String code, double room) {
        if (width(code) <= room) {
            return List.of(code);
        }
        List<String> first = pen.wrap(code, style(), room);
        String rest = code.substring(first.getFirst().length()).strip();
        List<String> all = new ArrayList<>(List.of(first.getFirst()));
        double less = Math.max(pen.px(size), room - width(CONTINUED));
        pen.wrap(rest, style(), less).forEach(line -> all.add(CONTINUED + line));
        return all;
    }

    /// {@return a band across the card, behind so many lines}
    List<Mark> lit(double x, double y, double width, int lines) {
        double left = x - pen.px(OUTSIDE);
        Rect behind = new Rect(left, y, width + pen.px(2 * OUTSIDE), height(lines));
        Rect edge = new Rect(left, y, pen.px(3.2), behind.height());
        return List.of(Box.filled(behind, pen.px(4), band), Box.filled(edge, pen.px(1.4), bar));
    }

    Mark line(double x, double y, String code) {
        return pen.words(x, y + pen.px(lineHeight / 2), code, style());
    }
}
