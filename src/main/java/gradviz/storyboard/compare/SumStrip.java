package gradviz.storyboard.compare;

import gradviz.drawing.Curve;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.graph.ComputationGraph;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.page.Pen;
import gradviz.storyboard.words.FactReader;
import gradviz.storyboard.words.Namer;
import gradviz.storyboard.words.Numbers;
import gradviz.text.Face;
import gradviz.text.Messages;
import gradviz.trace.Gradient;
import gradviz.trace.GradientState;
import gradviz.trace.Ledger;
import gradviz.trace.Moment;
import gradviz.trace.Term;
import gradviz.trace.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the terms of one gradient in a row: what was added, what was replaced, what came out.
final class SumStrip {
    static final double HEIGHT = 96;

    private static final Pen.Style GRAD = Pen.Style.of(Face.MONO, 13.5, Ink.TEXT_SOFT);
    private static final Pen.Style VALUE = Pen.Style.of(Face.MONO_BOLD, 20, Ink.TEXT);
    private static final Pen.Style TOTAL = Pen.Style.of(Face.MONO_BOLD, 23, Ink.TEXT).ending();
    private static final Pen.Style NOTE = Pen.Style.of(Face.SANS_SEMIBOLD, 13.5, Ink.TEXT);
    private static final double LEFT = 24;
    private static final double ROW = 63;

    private final Storyboard storyboard;
    private final Messages messages;
    private final Namer namer;
    private final Pen pen;

    SumStrip(Storyboard storyboard, Messages messages, Pen pen) {
        this.storyboard = storyboard;
        this.messages = messages;
        this.namer = new Namer(storyboard.graph(), messages);
        this.pen = pen;
    }

    List<Mark> marks(int variable, int step, Rect box) {
        List<Mark> marks = new ArrayList<>();
        marks.add(pen.card(box, Ink.PAPER, Ink.CARD_LINE, 1.2));
        Moment moment = storyboard.run().trace().momentAt(step);
        if (variable < 0 || !storyboard.shown(variable, step)) {
            return marks;
        }
        GradientState state = moment.gradient(variable);
        double left = box.x() + pen.space(LEFT);
        String grad = namer.grad(variable, moment.events());
        marks.add(pen.words(left, box.y() + pen.row(28), grad, GRAD));
        double y = box.y() + pen.row(ROW);
        Gradient gradient = state.gradient();
        String total = "= " + (gradient == null ? "None" : Numbers.brief(gradient.value()));
        marks.add(pen.words(box.right() - pen.space(LEFT), y, total, TOTAL));
        Ledger ledger = state.ledger();
        double room = box.width() - pen.space(2 * LEFT + 24) - pen.width(total, TOTAL);
        if (ledger == null || gradient == null) {
            String life = FactReader.word(state.life(), messages);
            marks.add(pen.words(left, y, life, NOTE.in(Ink.TEXT_SOFT)));
        } else {
            row(marks, new Row(terms(ledger), ledger), new Rect(left, y, Math.max(1, room), 0));
        }
        return marks;
    }

    /// The terms that are shown, and how many are not.
    private record Row(List<Term> terms, Ledger ledger) {
        int hidden() {
            return ledger.count() - terms.size();
        }

        boolean lost(Term term) {
            return ledger.replaced() && !term.equals(terms.getLast());
        }
    }

    private static List<Term> terms(Ledger ledger) {
        List<Term> terms = new ArrayList<>(ledger.first());
        if (ledger.count() > terms.size()) {
            terms.add(ledger.latest());
        }
        return terms;
    }

    /// Leaves out words, then terms before the last one, until the row fits.
    private void row(List<Mark> marks, Row all, Rect room) {
        List<Term> shown = new ArrayList<>(all.terms());
        List<Mark> written = write(all, true, room);
        if (overflows(written, room)) {
            written = write(all, false, room);
        }
        while (shown.size() > 1 && overflows(written, room)) {
            shown.remove(shown.size() - 2);
            written = write(new Row(shown, all.ledger()), false, room);
        }
        marks.addAll(written);
    }

    private static boolean overflows(List<Mark> marks, Rect room) {
        return Rect.around(marks.stream().map(Mark::bounds).toList()).right() > room.right();
    }

    /// @param wordy whether it says in words that a term was replaced; else its stroke does
    private List<Mark> write(Row row, boolean wordy, Rect at) {
        List<Mark> marks = new ArrayList<>();
        double x = at.x();
        List<Term> terms = row.terms();
        for (int i = 0; i < terms.size(); i++) {
            boolean last = i == terms.size() - 1;
            if (last && row.hidden() > 0) {
                x = join(marks, x, at.y(), messages.text("ledger.more", "n", row.hidden()), NOTE);
            }
            if (last && i > 0 && row.ledger().replaced()) {
                String by = wordy ? messages.text("compare.replaced-by") : "→";
                x = join(marks, x, at.y(), by, NOTE);
            } else if (i > 0) {
                x = join(marks, x, at.y(), "+", VALUE.in(Ink.TEXT_SOFT));
            }
            x = term(marks, terms.get(i), row.lost(terms.get(i)), new Point(x, at.y()));
        }
        return marks;
    }

    private double join(List<Mark> marks, double x, double y, String text, Pen.Style style) {
        double gap = pen.space(12);
        marks.add(pen.words(x + (x == 0 ? 0 : gap), y, text, style));
        return x + (x == 0 ? 0 : gap) + pen.width(text, style) + gap;
    }

    private double term(List<Mark> marks, Term term, boolean lost, Point at) {
        Ink ink = ink(term);
        double x = sign(marks, term, ink, at);
        String value = Numbers.brief(term.value());
        Ink shown = lost ? Ink.TEXT_SOFT : ink;
        marks.add(pen.words(x, at.y(), value, VALUE.in(shown)));
        double end = x + pen.width(value, VALUE);
        if (lost) {
            Outline strike =
                    Outline.builder()
                            .move(x - pen.px(3), at.y())
                            .line(end + pen.px(3), at.y())
                            .build();
            marks.add(Curve.line(strike, pen.line(Ink.TEXT, 2)));
        }
        String note = note(term);
        if (note.isEmpty()) {
            return end;
        }
        Pen.Style style = NOTE.in(Ink.TEXT_SOFT);
        marks.add(pen.words(end + pen.px(8), at.y(), note, style));
        return end + pen.px(8) + pen.width(note, style);
    }

    /// {@return where the value begins after its sign}
    private double sign(List<Mark> marks, Term term, Ink ink, Point at) {
        Point centre = new Point(at.x() + pen.px(10), at.y());
        return switch (term.kind()) {
            case CONTRIBUTION -> {
                marks.addAll(pen.numeral(centre, term.number(), ink));
                yield at.x() + pen.px(26);
            }
            case LEFTOVER -> {
                marks.addAll(pen.hatched(centre, 15));
                yield at.x() + pen.px(26);
            }
            case SEED -> at.x();
        };
    }

    private String note(Term term) {
        return switch (term.kind()) {
            case CONTRIBUTION -> "";
            case LEFTOVER -> messages.text("ledger.from", "line", term.line());
            case SEED -> messages.text("ledger.seed");
        };
    }

    private Ink ink(Term term) {
        @Nullable Use use = term.use();
        if (use == null) {
            return term.kind() == Term.Kind.LEFTOVER ? Ink.LEFTOVER : Ink.TEXT;
        }
        ComputationGraph graph = storyboard.graph();
        int edge = graph.function(use.function()).inputs().get(use.slot());
        return Ink.term(graph.edge(edge).ordinal());
    }
}
