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
import gradviz.text.Face;
import java.util.ArrayList;
import java.util.List;

/// Paints edges with their arrow heads and chips.
final class Edges {
    private final Places places;
    private final Metrics metrics;

    Edges(Places places, Metrics metrics) {
        this.places = places;
        this.metrics = metrics;
    }

    Part part(Look.Edge look) {
        List<Mark> marks = new ArrayList<>();
        Outline way = places.edge(look.edge());
        switch (look.traffic()) {
            case FORWARD -> forward(marks, way, Ink.EDGE);
            case OVER -> forward(marks, way, Ink.EDGE_FADED);
            case READY -> {
                forward(marks, way, Ink.EDGE);
                marks.addAll(readyChip(look));
            }
            case ENDED -> passed(marks, way, Ink.term(look.colour()), metrics.px(11));
            case INSIDE -> {
                Ink ink = Ink.term(look.colour());
                passed(marks, way, ink, metrics.px(14));
                Point chip = places.chip(look.edge());
                marks.addAll(Numerals.filled(metrics, chip, look.number(), ink, Ink.ON_TERM));
            }
            case PASSED -> {
                passed(marks, way, Ink.term(look.colour()), metrics.px(14));
                marks.addAll(chip(look, places.chip(look.edge())));
            }
        }
        return Part.of("edge:" + look.edge(), marks);
    }

    Part part(Look.Result look) {
        List<Mark> marks = new ArrayList<>();
        Ink ink = look.over() ? Ink.EDGE_FADED : Ink.EDGE;
        forward(marks, places.result(look.variable()), ink);
        return Part.of("result:" + look.variable(), marks);
    }

    /// {@return the edge while a contribution is on its way, coloured behind it}
    ///
    /// @param travelled the fraction of the way from function to variable
    Part underWay(Look.Edge look, double travelled) {
        Outline way = places.edge(look.edge());
        List<Mark> marks = new ArrayList<>();
        if (look.traffic() != Look.Traffic.INSIDE) {
            forward(marks, way, Ink.EDGE);
        }
        Ink ink = Ink.term(look.colour());
        Stroke stroke = new Stroke(ink, metrics.passedLine(), Dash.BY_TERM);
        marks.add(Curve.line(way.suffix(1 - travelled), stroke));
        return Part.of("edge:" + look.edge(), marks);
    }

    /// {@return the contribution itself, somewhere}
    Part token(Look.Edge look, Point centre) {
        return Part.of("token", chip(look, centre));
    }

    private void forward(List<Mark> marks, Outline way, Ink ink) {
        double head = metrics.px(11);
        marks.add(Curve.line(shortened(way, 0, head), Stroke.solid(ink, metrics.line())));
        marks.add(head(way.pointAt(1), way.directionAt(1), head, ink));
    }

    private void passed(List<Mark> marks, Outline way, Ink ink, double head) {
        Stroke stroke = new Stroke(ink, metrics.passedLine(), Dash.BY_TERM);
        marks.add(Curve.line(shortened(way, head, head), stroke));
        marks.add(head(way.pointAt(1), way.directionAt(1), head, ink));
        Point back = way.directionAt(0);
        marks.add(head(way.pointAt(0), new Point(-back.x(), -back.y()), head, ink));
    }

    /// A line must end inside its heads, else its square shows beside their tips.
    private static Outline shortened(Outline way, double atStart, double atEnd) {
        double length = Math.max(1, way.length());
        Outline rest = way.prefix(1 - 0.7 * atEnd / length);
        return atStart == 0 ? rest : rest.suffix(0.7 * atStart / Math.max(1, rest.length()));
    }

    private Mark head(Point tip, Point direction, double length, Ink ink) {
        return Curve.filled(Shapes.arrowHead(tip, direction, length, length * 0.95), ink);
    }

    private List<Mark> chip(Look.Edge look, Point centre) {
        Ink ink = Ink.term(look.colour());
        Rect box = chipBox(look, centre);
        List<Mark> marks = new ArrayList<>();
        double ring = metrics.px(2.5);
        marks.add(Box.filled(box.grow(ring), box.height(), Ink.PAPER));
        marks.add(Box.filled(box, box.height(), ink));
        Point numeral = new Point(box.x() + metrics.chipStart() + metrics.px(7.5), centre.y());
        if (look.number() > 0) {
            marks.addAll(Numerals.filled(metrics, numeral, look.number(), Ink.ON_TERM, ink));
        }
        double cells = box.x() + metrics.chipStart() + metrics.px(15 + 6);
        marks.addAll(HeatCells.ofTerm(metrics).marks(look.value().heat(), cells, centre.y()));
        marks.add(value(look, box, Ink.ON_TERM));
        return marks;
    }

    private List<Mark> readyChip(Look.Edge look) {
        Ink ink = Ink.term(look.colour());
        Rect box = chipBox(look, places.chip(look.edge()));
        Stroke stroke = Stroke.solid(ink, metrics.px(1.6));
        Look.Heat heat = look.value().heat();
        HeatCells cells = HeatCells.ofTerm(metrics);
        double before = cells.widthWithGap(heat, metrics.px(6));
        double text = Metrics.width(Face.MONO_BOLD, metrics.chip(), look.value().text());
        double left = box.centreX() - (before + text) / 2;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(box, box.height(), Ink.PANEL, stroke));
        marks.addAll(cells.marks(heat, left, box.centreY()));
        marks.add(
                new Words(
                        box.centreX() + before / 2,
                        Metrics.centred(box.centreY(), metrics.chip()),
                        look.value().text(),
                        Face.MONO_BOLD,
                        metrics.chip(),
                        ink,
                        Anchor.MIDDLE));
        return marks;
    }

    private Rect chipBox(Look.Edge look, Point centre) {
        double width = metrics.chipWidth(look.value());
        return Rect.centred(centre.x(), centre.y(), width, metrics.chipHeight());
    }

    private Words value(Look.Edge look, Rect box, Ink ink) {
        return new Words(
                box.right() - metrics.chipEnd(),
                Metrics.centred(box.centreY(), metrics.chip()),
                look.value().text(),
                Face.MONO_BOLD,
                metrics.chip(),
                ink,
                Anchor.END);
    }
}
