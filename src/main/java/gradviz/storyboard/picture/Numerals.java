package gradviz.storyboard.picture;

import gradviz.drawing.Anchor;
import gradviz.drawing.Curve;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Point;
import gradviz.drawing.Shapes;
import gradviz.drawing.Stroke;
import gradviz.drawing.Words;
import gradviz.text.Face;
import java.util.List;

/// Numbers in circles, which say which term of a sum something is.
final class Numerals {
    private Numerals() {}

    /// {@return a number in a filled circle, as on a chip}
    static List<Mark> filled(Metrics metrics, Point centre, int number, Ink disc, Ink ink) {
        double radius = metrics.px(7.5);
        return List.of(
                Curve.filled(Shapes.circle(centre, radius), disc),
                digits(centre, number, ink, metrics.px(11)));
    }

    /// {@return a number in a ring, as in a ledger}
    static List<Mark> outlined(Metrics metrics, Point centre, int number, Ink ink) {
        double radius = metrics.px(8.5);
        Stroke ring = Stroke.solid(ink, metrics.px(1.5));
        return List.of(
                Curve.line(Shapes.circle(centre, radius), ring),
                digits(centre, number, ink, metrics.px(11)));
    }

    private static Words digits(Point centre, int number, Ink ink, double largest) {
        String text = Integer.toString(number);
        double size = text.length() < 2 ? largest : largest * (text.length() < 3 ? 0.82 : 0.6);
        double baseline = Metrics.centred(centre.y(), size);
        return new Words(centre.x(), baseline, text, Face.SANS_BOLD, size, ink, Anchor.MIDDLE);
    }
}
