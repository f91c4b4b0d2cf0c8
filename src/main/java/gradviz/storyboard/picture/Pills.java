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
    /// How far a tie reaches to the right where chips stand close to gradients.
    private static final double BESIDE_CHIPS = 8;

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
        boolean unnamed = look.title().kind() == Label.Kind.EXPRESSION;
        Stroke stroke = new Stroke(line, metrics.line(), unnamed ? Dash.DASHED : Dash.SOLID);
        boolean second = look.origin().second();
        Ink ground = second ? Ink.SECOND : Ink.PANEL;
        Ink fill = look.over() ? Ink.PANEL_FADED : ground;
        marks.add(new Box(box, box.height() / 2, fill, stroke));
        inside(marks, look, box);
        if (!look.grad().amount().text().isEmpty()) {
            gradient(marks, look, box);
        }
        return Part.of("variable:" + look.variable(), marks);
    }

    /// {@return how wide the name of a pill is, with the shape behind it}
    static double titleWidth(Metrics metrics, Look.Title title) {
        double shape =
                title.shape().isEmpty()
                        ? 0
                        : gap(metrics) + Metrics.width(Face.MONO, metrics.shape(), title.shape());
        return Metrics.width(Face.MONO_BOLD, metrics.name(), title.name()) + shape;
    }

    /// {@return how wide the gradient beneath a pill is, without its sign}
    static double gradientWidth(Metrics metrics, Look.Amount amount) {
        double cells = HeatCells.beneath(metrics).widthWithGap(amount.heat(), metrics.px(6));
        return cells + Metrics.width(Face.MONO, metrics.grad(), amount.text());
    }

    /// {@return between the cells of an array and what stands beside them}
    static double gap(Metrics metrics) {
        return metrics.px(10);
    }

    /// Cells on the left, where there are any; name and shape above the numbers.
    private void inside(List<Mark> marks, Look.Pill look, Rect box) {
        HeatCells cells = HeatCells.inPill(metrics);
        Look.Heat heat = look.data().heat();
        double shift = cells.widthWithGap(heat, gap(metrics));
        double value = Metrics.width(Face.MONO, metrics.value(), look.data().text());
        double title = titleWidth(metrics, look.title());
        double x = box.centreX() + shift / 2;
        double y = box.centreY();
        marks.addAll(cells.marks(heat, x - Math.max(value, title) / 2 - shift, y));
        Ink name = look.over() ? Ink.TEXT_FADED : look.origin().second() ? Ink.TEXT : Ink.DATA;
        Ink text = look.over() ? Ink.TEXT_FADED : Ink.TEXT;
        double up = Metrics.centred(y - metrics.px(11), metrics.name());
        double down = Metrics.centred(y + metrics.px(12), metrics.value());
        String shape = look.title().shape();
        double behind = shape.isEmpty() ? 0 : Metrics.width(Face.MONO, metrics.shape(), shape);
        double left = shape.isEmpty() ? x : x - (behind + gap(metrics)) / 2;
        marks.add(middle(left, up, look.title().name(), Face.MONO_BOLD, metrics.name(), name));
        if (!shape.isEmpty()) {
            double middle = x + title / 2 - behind / 2;
            Ink soft = look.over() ? Ink.TEXT_FADED : Ink.TEXT_SOFT;
            marks.add(middle(middle, up, shape, Face.MONO, metrics.shape(), soft));
        }
        marks.add(middle(x, down, look.data().text(), Face.MONO, metrics.value(), text));
    }

    /// {@return the dotted line between two gradients that are one array}
    ///
    /// It hangs below gradients beneath pills, leaves a ledger to the right, and goes round the
    /// right of what stands in one column. It never leaves the picture.
    Outline tie(Look.End from, Look.End to) {
        Rect left = places.variable(from.variable());
        Rect right = places.variable(to.variable());
        boolean column = Math.abs(left.centreX() - right.centreX()) < metrics.px(70);
        boolean startRight = column || hasLedger(from);
        boolean endRight = column || hasLedger(to);
        boolean plain = !hasLedger(from) && !hasLedger(to);
        double reach = metrics.px(!column ? 30 : plain ? BESIDE_CHIPS : 46);
        Point start = column ? beside(from) : foot(from.variable());
        Point end = column ? beside(to) : foot(to.variable());
        Point first = startRight ? start.plus(reach, 0) : below(start, reach);
        Point second = endRight ? end.plus(reach, 0) : below(end, reach);
        return Outline.builder()
                .move(start.x(), start.y())
                .cubic(first.x(), first.y(), second.x(), second.y(), end.x(), end.y())
                .build();
    }

    private boolean hasLedger(Look.End end) {
        return places.ledger(end.variable()) != null;
    }

    private Point below(Point foot, double reach) {
        double floor = places.bounds().bottom() - metrics.px(2);
        return new Point(foot.x(), Math.max(foot.y(), Math.min(foot.y() + reach, floor)));
    }

    /// Right of the badge, which stands behind the gradient.
    private Point beside(Look.End end) {
        if (hasLedger(end)) {
            return foot(end.variable());
        }
        Rect box = places.variable(end.variable());
        double half = gradientWidth(metrics, end.grad()) / 2;
        return new Point(box.centreX() + half + metrics.px(32), box.bottom() + metrics.px(16));
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
        double text = gradientWidth(metrics, grad.amount());
        double sign = metrics.px(16);
        double middle = box.bottom() + metrics.px(16);
        double left = box.centreX() - (text + sign) / 2;
        Ink ink = look.over() ? Ink.TEXT_FADED : Ink.TEXT_SOFT;
        sign(marks, grad.life(), new Point(left + metrics.px(5), middle), ink);
        double baseline = Metrics.centred(middle, size);
        HeatCells cells = HeatCells.beneath(metrics);
        Look.Heat heat = grad.amount().heat();
        marks.addAll(cells.marks(heat, left + sign, middle));
        double start = left + sign + cells.widthWithGap(heat, metrics.px(6));
        String words = grad.amount().text();
        marks.add(new Words(start, baseline, words, Face.MONO, size, ink, Anchor.START));
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
