package gradviz.storyboard.picture;

import gradviz.drawing.Anchor;
import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Dash;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Part;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.drawing.Shapes;
import gradviz.drawing.Stroke;
import gradviz.drawing.Words;
import gradviz.graph.Label;
import gradviz.text.Face;
import gradviz.trace.Life;
import java.util.ArrayList;
import java.util.List;

/// Paints variables: the pill, and the gradient beneath it with a sign for its stage of life.
final class Pills {
    private final Places places;
    private final Metrics metrics;

    Pills(Places places, Metrics metrics) {
        this.places = places;
        this.metrics = metrics;
    }

    Part part(Look.Pill look) {
        Rect box = places.variable(look.variable());
        List<Mark> marks = new ArrayList<>();
        Ink line = look.over() ? Ink.DATA_FADED : Ink.DATA;
        boolean unnamed = look.kind() == Label.Kind.EXPRESSION;
        Stroke stroke = new Stroke(line, metrics.line(), unnamed ? Dash.DASHED : Dash.SOLID);
        boolean second = look.origin().second();
        Ink ground = second ? Ink.SECOND : Ink.PANEL;
        Ink fill = look.over() ? Ink.PANEL_FADED : ground;
        marks.add(new Box(box, box.height() / 2, fill, stroke));
        double x = box.centreX();
        double y = box.centreY();
        Ink name = look.over() ? Ink.TEXT_FADED : second ? Ink.TEXT : Ink.DATA;
        Ink value = look.over() ? Ink.TEXT_FADED : Ink.TEXT;
        double up = Metrics.centred(y - metrics.px(11), metrics.name());
        double down = Metrics.centred(y + metrics.px(12), metrics.value());
        marks.add(middle(x, up, look.name(), Face.MONO_BOLD, metrics.name(), name));
        marks.add(middle(x, down, look.value(), Face.MONO, metrics.value(), value));
        if (!look.grad().text().isEmpty()) {
            gradient(marks, look, box);
        }
        return Part.of("variable:" + look.variable(), marks);
    }

    /// {@return the dotted line between two gradients that are one array}
    ///
    /// It hangs below gradients beneath pills, leaves a ledger to the right, and goes round the
    /// right of what stands in one column.
    Outline tie(int from, int to) {
        double apart = Math.abs(places.variable(from).centreX() - places.variable(to).centreX());
        boolean column = apart < metrics.px(70);
        double reach = metrics.px(column ? columnReach(from, to) : 30);
        Point start = column ? beside(from) : foot(from);
        Point end = column ? beside(to) : foot(to);
        boolean startRight = column || places.ledger(from) != null;
        boolean endRight = column || places.ledger(to) != null;
        Point first = startRight ? start.plus(reach, 0) : start.plus(0, reach);
        Point second = endRight ? end.plus(reach, 0) : end.plus(0, reach);
        return Outline.builder()
                .move(start.x(), start.y())
                .cubic(first.x(), first.y(), second.x(), second.y(), end.x(), end.y())
                .build();
    }

    /// Where room is short, chips stand close to the gradients beneath pills.
    private double columnReach(int from, int to) {
        boolean plain = places.ledger(from) == null && places.ledger(to) == null;
        return plain && metrics.compact() ? 20 : 46;
    }

    private Point beside(int variable) {
        if (places.ledger(variable) != null) {
            return foot(variable);
        }
        Rect box = places.variable(variable);
        return new Point(box.centreX() + metrics.px(64), box.bottom() + metrics.px(16));
    }

    private Point foot(int variable) {
        Rect card = places.ledger(variable);
        if (card != null) {
            return new Point(card.right(), card.y() + metrics.px(22));
        }
        Rect box = places.variable(variable);
        return new Point(box.centreX(), box.bottom() + metrics.px(27));
    }

    private void gradient(List<Mark> marks, Look.Pill look, Rect box) {
        Look.Grad grad = look.grad();
        double size = metrics.grad();
        double text = Metrics.width(Face.MONO, size, grad.text());
        double sign = metrics.px(16);
        double middle = box.bottom() + metrics.px(16);
        double left = box.centreX() - (text + sign) / 2;
        Ink ink = look.over() ? Ink.TEXT_FADED : Ink.TEXT_SOFT;
        sign(marks, grad.life(), new Point(left + metrics.px(5), middle), ink);
        double baseline = Metrics.centred(middle, size);
        marks.add(
                new Words(left + sign, baseline, grad.text(), Face.MONO, size, ink, Anchor.START));
        if (!grad.badge().isEmpty()) {
            double x = left + sign + text + metrics.px(14);
            marks.addAll(badge(metrics, new Point(x, middle), grad.badge()));
        }
    }

    /// {@return the sign that gradients have in common that are one array}
    static List<Mark> badge(Metrics metrics, Point centre, String letter) {
        double size = metrics.px(16);
        Rect box = Rect.centred(centre.x(), centre.y(), size, size);
        Stroke stroke = new Stroke(Ink.TIE, metrics.px(1.2), Dash.SOLID);
        double baseline = Metrics.centred(centre.y(), metrics.px(11)) - metrics.px(0.8);
        return List.of(
                new Box(box, metrics.px(4), Ink.PANEL, stroke),
                middle(centre.x(), baseline, letter, Face.MONO_BOLD, metrics.px(11), Ink.TIE));
    }

    /// A ring for none, a dot for fresh, a cross of two bars for a sum, a hatched square for a
    /// leftover, a struck ring for cleared.
    private void sign(List<Mark> marks, Life life, Point at, Ink ink) {
        double r = metrics.px(3.6);
        Stroke thin = Stroke.solid(ink, metrics.px(1.3));
        switch (life) {
            case NONE -> marks.add(Curve.line(Shapes.circle(at, r), thin));
            case FRESH -> marks.add(Curve.filled(Shapes.circle(at, r), ink));
            case ACCUMULATED -> {
                Stroke bar = Stroke.solid(ink, metrics.px(2));
                marks.add(line(at.x() - r, at.y(), at.x() + r, at.y(), bar));
                marks.add(line(at.x(), at.y() - r, at.x(), at.y() + r, bar));
            }
            case LEFTOVER -> {
                Rect square = Rect.centred(at.x(), at.y(), 2.4 * r, 2.4 * r);
                marks.add(Curve.line(Shapes.hatch(square, metrics.px(3)), thin));
                marks.add(new Box(square, 0, null, thin));
            }
            case CLEARED -> {
                marks.add(Curve.line(Shapes.circle(at, r), thin));
                double out = r * 1.3;
                marks.add(line(at.x() - out, at.y() + out, at.x() + out, at.y() - out, thin));
            }
        }
    }

    private static Mark line(double x0, double y0, double x1, double y1, Stroke stroke) {
        return Curve.line(Outline.builder().move(x0, y0).line(x1, y1).build(), stroke);
    }

    private static Words middle(
            double x, double baseline, String text, Face face, double size, Ink ink) {
        return new Words(x, baseline, text, face, size, ink, Anchor.MIDDLE);
    }
}
