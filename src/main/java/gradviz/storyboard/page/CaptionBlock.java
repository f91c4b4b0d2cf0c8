package gradviz.storyboard.page;

import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.Narration;
import gradviz.text.Face;
import java.util.ArrayList;
import java.util.List;

/// The sentence of a step, and beneath it what the author says at its line.
record CaptionBlock(Storyboard storyboard, Pen pen) implements Block {
    private static final Pen.Style WORDS = Pen.Style.of(Face.SANS, 17, Ink.TEXT);
    private static final Pen.Style CODE = Pen.Style.of(Face.MONO_BOLD, 16.5, Ink.TEXT);
    private static final Pen.Style NOTE = Pen.Style.of(Face.SANS, 14, Ink.TEXT_SOFT);
    private static final double LINE = 27;
    private static final double NOTE_LINE = 22;
    private static final double NOTE_GAP = 7;
    private static final double WIDTH = 560;
    private static final double LEAST = 180;

    @Override
    public double width() {
        return pen.px(WIDTH);
    }

    @Override
    public double leastWidth() {
        return pen.px(LEAST);
    }

    @Override
    public double height(double width) {
        return new Tallest(storyboard.last()).of(step -> step == 0 ? 0 : height(step, width));
    }

    private double height(int step, double width) {
        List<String> note = note(step, width);
        double notes = note.isEmpty() ? 0 : NOTE_GAP + note.size() * NOTE_LINE;
        return pen.px(sentence(step, width).lines().size() * LINE + notes);
    }

    @Override
    public List<Mark> marks(int step, double x, double y, double width) {
        FlowText sentence = sentence(step, width);
        List<Mark> marks =
                new ArrayList<>(sentence.marks(pen, x, y + pen.px(LINE / 2), pen.px(LINE)));
        double top = y + pen.px(sentence.lines().size() * LINE + NOTE_GAP);
        for (String line : note(step, width)) {
            marks.add(pen.words(x, top + pen.px(NOTE_LINE / 2), line, NOTE));
            top += pen.px(NOTE_LINE);
        }
        return marks;
    }

    private FlowText sentence(int step, double width) {
        List<Narration.Span> spans = storyboard.narration(step).lines();
        return FlowText.of(pen, spans, WORDS, CODE, width);
    }

    private List<String> note(int step, double width) {
        String note = storyboard.note(step);
        return note == null ? List.of() : pen.wrap(note, NOTE, width);
    }
}
