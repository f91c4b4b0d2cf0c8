package gradviz.render;

import gradviz.drawing.Anchor;
import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Dash;
import gradviz.drawing.Drawing;
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

/// A small picture with something of everything that pictures are made of.
final class Sample {
    static final Rect X = Rect.centred(90, 90, 120, 58);
    static final Rect ADD = Rect.centred(300, 60, 80, 48);
    static final Outline EDGE =
            Outline.builder().move(146, 74).cubic(180, 40, 210, 40, 258, 52).build();

    private Sample() {}

    static Drawing drawing() {
        return new Drawing(
                new Rect(0, 0, 560, 250),
                List.of(
                        selected(),
                        edge(),
                        variable("variable:0", X, "x", "3.0", Dash.SOLID),
                        function(),
                        forward(),
                        variable(
                                "variable:1",
                                Rect.centred(450, 60, 130, 58),
                                "add(x, x)",
                                "6.0",
                                Dash.DASHED),
                        faded(),
                        ledger(),
                        tie()),
                List.of(chip("edge:0", EDGE.pointAt(0.5)).withAlpha(0.5)));
    }

    static Part chip(String key, Point at) {
        Rect pill = Rect.centred(at.x(), at.y(), 66, 26);
        return Part.of(
                key,
                new Box(pill, 13, Ink.TERM_1, Stroke.solid(Ink.PAPER, 2)),
                Curve.filled(Shapes.circle(new Point(pill.x() + 16, at.y()), 7.5), Ink.ON_TERM),
                words(pill.x() + 16, at.y() + 4, "2", Face.SANS_BOLD, 11, Ink.TERM_1),
                words(pill.x() + 41, at.y() + 5, "1.0", Face.MONO_BOLD, 13, Ink.ON_TERM));
    }

    private static Part selected() {
        return Part.of("selected", Box.filled(X.grow(5), 40, Ink.SELECTED));
    }

    private static Part variable(String key, Rect pill, String name, String value, Dash dash) {
        return Part.of(
                key,
                new Box(pill, 29, Ink.PANEL, new Stroke(Ink.DATA, 2.4, dash)),
                words(pill.centreX(), pill.y() + 25, name, Face.MONO_BOLD, 15, Ink.DATA),
                words(pill.centreX(), pill.y() + 46, value, Face.MONO, 13, Ink.TEXT));
    }

    private static Part function() {
        return Part.of(
                "function:0",
                Box.filled(ADD.grow(6), 16, Ink.ACTIVE),
                Box.filled(ADD, 10, Ink.FUNCTION),
                words(ADD.centreX(), ADD.centreY() + 5, "add", Face.MONO, 16, Ink.ON_FUNCTION));
    }

    private static Part edge() {
        return Part.of(
                "edge:0",
                Curve.line(EDGE.prefix(0.5), Stroke.solid(Ink.EDGE, 2)),
                Curve.line(EDGE.suffix(0.5), Stroke.solid(Ink.TERM_1, 4)),
                Curve.filled(
                        Shapes.arrowHead(EDGE.pointAt(1), EDGE.directionAt(1), 16, 14),
                        Ink.TERM_1));
    }

    private static Part forward() {
        Outline line = Shapes.polyline(List.of(new Point(340, 60), new Point(376, 60)), 0);
        return Part.of(
                "edge:2",
                Curve.line(line, Stroke.solid(Ink.EDGE, 2)),
                Curve.filled(
                        Shapes.arrowHead(new Point(385, 60), new Point(1, 0), 11, 10), Ink.EDGE));
    }

    private static Part faded() {
        Rect pill = Rect.centred(450, 150, 130, 58);
        Rect box = Rect.centred(300, 150, 80, 48);
        return Part.of(
                "variable:2",
                Box.filled(box, 10, Ink.FUNCTION_FADED),
                words(300, 155, "add", Face.MONO, 16, Ink.ON_FUNCTION_FADED),
                Curve.line(
                        Shapes.polyline(List.of(new Point(340, 150), new Point(385, 150)), 0),
                        Stroke.solid(Ink.EDGE_FADED, 1.5)),
                new Box(pill, 29, Ink.PANEL_FADED, Stroke.solid(Ink.DATA_FADED, 1.5)),
                words(450, 146, "y, 3번째 줄", Face.MONO_BOLD, 14, Ink.TEXT_FADED),
                words(450, 166, "6.0", Face.MONO, 13, Ink.TEXT_FADED));
    }

    private static Part ledger() {
        Rect card = new Rect(30, 150, 200, 84);
        Rect bar = new Rect(46, 188, 60, 8);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(card, 12, Ink.PANEL, Stroke.solid(Ink.CARD_LINE, 1.5)));
        marks.add(new Words(46, 176, "x.grad", Face.MONO, 13, Ink.TEXT_SOFT, Anchor.START));
        marks.add(new Words(214, 176, "누적됨", Face.SANS_SEMIBOLD, 12, Ink.TEXT_SOFT, Anchor.END));
        marks.add(new Box(bar, 4, Ink.LEFTOVER_SOFT, Stroke.solid(Ink.LEFTOVER, 1)));
        marks.add(Curve.line(Shapes.hatch(bar.grow(-1), 4), Stroke.solid(Ink.HATCH, 1)));
        marks.add(Box.filled(bar.translate(68, 0), 4, Ink.TERM_1));
        marks.add(new Words(46, 222, "= 3.0 ", Face.MONO_BOLD, 17, Ink.TEXT, Anchor.START));
        marks.add(new Words(214, 222, "a < b & \"c\"", Face.SANS, 12, Ink.TEXT, Anchor.END));
        return Part.of("ledger:0", marks);
    }

    private static Part tie() {
        return Part.of(
                "tie:0:1",
                Curve.line(
                        Shapes.through(
                                List.of(
                                        new Point(250, 220),
                                        new Point(350, 205),
                                        new Point(520, 220))),
                        new Stroke(Ink.TIE, 2, Dash.DOTTED)));
    }

    private static Words words(
            double x, double baseline, String text, Face face, double size, Ink ink) {
        return new Words(x, baseline, text, face, size, ink, Anchor.MIDDLE);
    }
}
