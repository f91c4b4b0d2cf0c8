package gradviz.storyboard.picture;

import gradviz.drawing.Anchor;
import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Part;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.drawing.Shapes;
import gradviz.drawing.Stroke;
import gradviz.drawing.Words;
import gradviz.text.Face;
import gradviz.text.Measurer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Paints the sums on variables that are used more than once.
final class LedgerCards {
    private static final Measurer MEASURER = new Measurer();

    private final Places places;
    private final Metrics metrics;
    private final Inventory inventory;

    LedgerCards(Places places, Metrics metrics, Inventory inventory) {
        this.places = places;
        this.metrics = metrics;
        this.inventory = inventory;
    }

    Part part(Look.Ledger look) {
        Rect card = card(look.variable());
        LedgerShape shape = shape(look.variable());
        List<Mark> marks = new ArrayList<>();
        frame(marks, card, places.variable(look.variable()));
        heading(marks, look.heading(), card, shape);
        bars(marks, look.terms(), card, shape);
        terms(marks, look, card, shape);
        foot(marks, look, card, shape);
        return Part.of("ledger:" + look.variable(), marks);
    }

    /// {@return where the term that comes last stands, for what flies there}
    Point lastTerm(Look.Ledger look) {
        Rect card = card(look.variable());
        LedgerShape shape = shape(look.variable());
        int index = (int) look.terms().stream().filter(term -> term.number() > 0).count() - 1;
        int at = Math.max(0, index);
        return new Point(card.x() + shape.left(at) + metrics.px(24), card.y() + shape.middle(at));
    }

    /// {@return where the button that clears belongs}
    Rect clear(int variable) {
        Rect card = card(variable);
        return shape(variable).clear().translate(card.x(), card.y());
    }

    private Rect card(int variable) {
        return Objects.requireNonNull(places.ledger(variable));
    }

    private LedgerShape shape(int variable) {
        return Objects.requireNonNull(inventory.shape(variable));
    }

    private void frame(List<Mark> marks, Rect card, Rect pill) {
        Stroke hairline = Stroke.solid(Ink.CARD_LINE, metrics.px(1.3));
        marks.add(new Box(card, metrics.px(12), Ink.PANEL, hairline));
        double half = metrics.px(9);
        double x = Math.clamp(pill.centreX(), card.x() + 3 * half, card.right() - 3 * half);
        double tip = Math.max(pill.bottom() + metrics.px(8), card.y() - metrics.px(34));
        double base = card.y() + metrics.px(0.8);
        Outline pointer =
                Outline.builder().move(x - half, base).line(x, tip).line(x + half, base).build();
        marks.add(new Curve(pointer, Ink.PANEL, hairline));
    }

    private void heading(List<Mark> marks, Look.Heading heading, Rect card, LedgerShape shape) {
        double left = card.x() + shape.padding();
        double baseline = card.y() + shape.titleBaseline();
        double size = metrics.grad();
        String grad = whole(heading, card.width() - 2 * shape.padding());
        marks.add(new Words(left, baseline, grad, Face.MONO, size, Ink.TEXT_SOFT, Anchor.START));
        marks.add(
                new Words(
                        card.right() - shape.padding(),
                        baseline,
                        heading.life(),
                        Face.SANS_SEMIBOLD,
                        metrics.px(12),
                        Ink.TEXT_SOFT,
                        Anchor.END));
        if (!heading.badge().isEmpty()) {
            double x = left + Metrics.width(Face.MONO, size, grad) + metrics.px(16);
            Point centre = new Point(x, baseline - metrics.px(4.5));
            marks.addAll(Pills.badge(metrics, centre, heading.badge()));
        }
    }

    /// {@return what the ledger is of, as much of it as there is room for beside the stage of life}
    private String whole(Look.Heading heading, double inside) {
        double life = Metrics.width(Face.SANS_SEMIBOLD, metrics.px(12), heading.life());
        double badge = heading.badge().isEmpty() ? 0 : metrics.px(24);
        double room = inside - life - badge - metrics.px(8);
        return MEASURER.elide(Face.MONO, metrics.grad(), heading.grad(), room);
    }

    private void bars(List<Mark> marks, List<Look.TermLook> terms, Rect card, LedgerShape shape) {
        double gap = metrics.px(6);
        double least = metrics.px(6);
        double room = card.width() - 2 * shape.padding() - gap * (terms.size() - 1);
        double sum = terms.stream().mapToDouble(Look.TermLook::weight).sum();
        double spare = room - least * terms.size();
        double x = card.x() + shape.padding();
        for (Look.TermLook term : terms) {
            double share = sum > 0 ? term.weight() / sum : 1.0 / terms.size();
            Rect bar =
                    new Rect(x, card.y() + shape.barsTop(), least + spare * share, metrics.px(8));
            marks.addAll(bar(bar, term));
            x += bar.width() + gap;
        }
    }

    private List<Mark> bar(Rect bar, Look.TermLook term) {
        Ink ink = Ink.term(term.colour());
        double radius = metrics.px(4);
        if (term.lost()) {
            Rect inside = bar.grow(-metrics.px(0.7));
            return List.of(new Box(inside, radius, null, Stroke.solid(ink, metrics.px(1.4))));
        }
        if (term.number() > 0) {
            return List.of(Box.filled(bar, radius, ink));
        }
        Stroke thin = Stroke.solid(Ink.LEFTOVER, metrics.px(1.2));
        return List.of(
                Curve.line(Shapes.hatch(bar, metrics.px(5)), thin), new Box(bar, 0, null, thin));
    }

    private void terms(List<Mark> marks, Look.Ledger look, Rect card, LedgerShape shape) {
        int index = 0;
        for (Look.TermLook term : look.terms()) {
            if (term.number() == 0) {
                origin(marks, term, card, shape);
                continue;
            }
            double x = card.x() + shape.left(index);
            double y = card.y() + shape.middle(index);
            if (index > 0 && !look.total().replaced()) {
                double plus = x - metrics.px(13);
                marks.add(value(plus, y, "+", Ink.TEXT_SOFT));
            }
            term(marks, term, new Point(x, y));
            index++;
        }
    }

    private void term(List<Mark> marks, Look.TermLook term, Point left) {
        Ink ink = Ink.term(term.colour());
        Point ring = new Point(left.x() + metrics.px(9), left.y());
        marks.addAll(Numerals.outlined(metrics, ring, term.number(), ink));
        double x = left.x() + metrics.px(24);
        double text = x + cells(marks, term.value(), x, left.y());
        Ink words = term.lost() ? Ink.TEXT_SOFT : ink;
        marks.add(value(text, left.y(), term.value().text(), words));
        if (term.lost()) {
            double end = x + LedgerShape.valueWidth(metrics, term.value()) + metrics.px(3);
            Outline strike =
                    Outline.builder().move(x - metrics.px(3), left.y()).line(end, left.y()).build();
            marks.add(Curve.line(strike, Stroke.solid(Ink.TEXT, metrics.px(1.8))));
        }
    }

    private void origin(List<Mark> marks, Look.TermLook term, Rect card, LedgerShape shape) {
        double y = card.y() + shape.leftoverMiddle();
        double x = card.x() + shape.padding();
        Rect square =
                new Rect(x + metrics.px(2), y - metrics.px(7), metrics.px(14), metrics.px(14));
        Stroke thin = Stroke.solid(Ink.LEFTOVER, metrics.px(1.2));
        marks.add(Curve.line(Shapes.hatch(square, metrics.px(3.5)), thin));
        marks.add(new Box(square, 0, null, thin));
        double text = x + metrics.px(24) + cells(marks, term.value(), x + metrics.px(24), y);
        Words number = value(text, y, term.value().text(), Ink.LEFTOVER);
        marks.add(number);
        marks.add(
                new Words(
                        text + number.width() + metrics.px(8),
                        Metrics.centred(y, metrics.px(12)),
                        term.note(),
                        Face.SANS_SEMIBOLD,
                        metrics.px(12),
                        Ink.LEFTOVER,
                        Anchor.START));
    }

    /// The line under the terms leaves room for how many more there are.
    private void rule(List<Mark> marks, int more, Rect card, LedgerShape shape) {
        double y = card.y() + shape.footTop();
        double end = card.right() - shape.padding();
        if (more > 0) {
            String text = "+ " + more;
            double left =
                    end - LedgerShape.valueWidth(metrics, new Look.Amount(text, Look.Heat.NONE));
            marks.add(value(left, y, text, Ink.TEXT_SOFT));
            end = left - metrics.px(8);
        }
        Outline rule = Outline.builder().move(card.x() + shape.padding(), y).line(end, y).build();
        marks.add(Curve.line(rule, Stroke.solid(Ink.CARD_LINE, metrics.px(1.2))));
    }

    private void foot(List<Mark> marks, Look.Ledger look, Rect card, LedgerShape shape) {
        Look.Total total = look.total();
        double left = card.x() + shape.padding();
        rule(marks, look.more(), card, shape);
        marks.add(
                new Words(
                        left,
                        card.y() + shape.lastBaseline(),
                        total.last(),
                        Face.MONO,
                        metrics.grad(),
                        Ink.TEXT_SOFT,
                        Anchor.START));
        result(marks, total, card, shape);
    }

    private void result(List<Mark> marks, Look.Total total, Rect card, LedgerShape shape) {
        double size = metrics.result();
        double baseline = card.y() + shape.resultBaseline();
        double left = card.x() + shape.resultLeft(total.last());
        Look.Heat heat = total.result().heat();
        if (heat.isNone()) {
            marks.add(result(left, baseline, "= " + total.result().text()));
            return;
        }
        HeatCells cells = HeatCells.ofSum(metrics);
        double first = left + Metrics.width(Face.MONO_BOLD, size, "= ");
        marks.add(result(left, baseline, "="));
        marks.addAll(cells.marks(heat, first, baseline - size * 0.35));
        double text = first + cells.widthWithGap(heat, metrics.px(8));
        marks.add(result(text, baseline, total.result().text()));
    }

    private Words result(double x, double baseline, String text) {
        double size = metrics.result();
        return new Words(x, baseline, text, Face.MONO_BOLD, size, Ink.TEXT, Anchor.START);
    }

    /// {@return how far the text of an array stands behind its cells}
    private double cells(List<Mark> marks, Look.Amount value, double left, double y) {
        HeatCells cells = HeatCells.ofTerm(metrics);
        marks.addAll(cells.marks(value.heat(), left, y));
        return cells.widthWithGap(value.heat(), metrics.px(6));
    }

    private Words value(double x, double y, String text, Ink ink) {
        double size = metrics.value();
        return new Words(
                x, Metrics.centred(y, size), text, Face.MONO_BOLD, size, ink, Anchor.START);
    }
}
