package gradviz.storyboard.picture;

import gradviz.drawing.Anchor;
import gradviz.drawing.Box;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.drawing.Stroke;
import gradviz.drawing.Words;
import gradviz.layout.Extent;
import gradviz.text.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Paints what is smaller than a pill: the name of a variable that is far away, and a plain number.
final class Tags {
    private final Places places;
    private final Metrics metrics;

    Tags(Places places, Metrics metrics) {
        this.places = places;
        this.metrics = metrics;
    }

    /// {@return how large the tag of a plain number is}
    static Extent size(Metrics metrics, String text) {
        double width = Metrics.width(Face.MONO, metrics.value(), text) + metrics.px(18);
        return new Extent(Math.max(width, metrics.px(28)), metrics.px(26));
    }

    /// A contribution that came to a plain number changes nothing else: only its line has the
    /// colour.
    Part part(Look.PlainNumber look) {
        Rect box = places.variable(look.variable());
        Ink passed = look.colour() < 0 ? Ink.DATA : Ink.term(look.colour());
        Ink line = look.over() ? Ink.DATA_FADED : passed;
        Ink text = ink(look.over());
        Ink fill = look.over() ? Ink.PANEL_FADED : Ink.PANEL;
        return Part.of(
                "variable:" + look.variable(),
                new Box(box, metrics.px(6), fill, Stroke.solid(line, metrics.px(1.5))),
                within(box, look.text(), Face.MONO, metrics.value(), text));
    }

    /// {@return a number that belongs to a function, at the corner of its box where an exponent
    /// stands}
    List<Mark> constant(Rect function, String text, boolean over) {
        if (text.isEmpty()) {
            return List.of();
        }
        double width = Metrics.width(Face.MONO, metrics.shape(), text) + metrics.px(12);
        double height = metrics.px(20);
        double right = function.x() + function.width() + metrics.px(8);
        Rect box = new Rect(right - width, function.y() - metrics.px(9), width, height);
        Stroke stroke = Stroke.solid(over ? Ink.DATA_FADED : Ink.DATA, metrics.px(1.5));
        return List.of(
                new Box(box, metrics.px(5), over ? Ink.PANEL_FADED : Ink.PANEL, stroke),
                within(box, text, Face.MONO, metrics.shape(), ink(over)));
    }

    /// {@return what is said of a part of the graph, above the function that it begins with}
    List<Mark> region(Rect function, String text, boolean over) {
        if (text.isEmpty()) {
            return List.of();
        }
        double width = Metrics.width(Face.SANS, metrics.shape(), text) + metrics.px(16);
        double height = metrics.px(20);
        Rect box = new Rect(function.x(), function.y() - height - metrics.px(15), width, height);
        return List.of(
                Box.filled(box, metrics.px(10), over ? Ink.PANEL_FADED : Ink.SECOND),
                within(box, text, Face.SANS, metrics.shape(), ink(over)));
    }

    private static Ink ink(boolean over) {
        return over ? Ink.TEXT_FADED : Ink.TEXT;
    }

    private static Words within(Rect box, String text, Face face, double size, Ink ink) {
        double baseline = Metrics.centred(box.centreY(), size);
        return new Words(box.centreX(), baseline, text, face, size, ink, Anchor.MIDDLE);
    }

    Part part(Look.Stub look) {
        Rect box = Objects.requireNonNull(places.stub(look.edge()));
        boolean passed = look.number() > 0;
        Ink line = look.over() ? Ink.DATA_FADED : passed ? Ink.term(look.colour()) : Ink.DATA;
        Ink text = look.over() ? Ink.TEXT_FADED : line;
        List<Mark> marks = new ArrayList<>();
        Stroke stroke = Stroke.solid(line, metrics.line());
        marks.add(new Box(box, metrics.px(6), Ink.PANEL, stroke));
        double shift = passed ? metrics.px(10) : 0;
        marks.add(
                new Words(
                        box.centreX() + shift,
                        Metrics.centred(box.centreY(), metrics.value()),
                        look.name(),
                        Face.MONO_BOLD,
                        metrics.value(),
                        text,
                        Anchor.MIDDLE));
        if (passed) {
            Point centre = new Point(box.x() + metrics.px(16), box.centreY());
            marks.addAll(Numerals.outlined(metrics, centre, look.number(), line));
        }
        return Part.of("stub:" + look.edge(), marks);
    }
}
