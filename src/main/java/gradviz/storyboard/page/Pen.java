package gradviz.storyboard.page;

import gradviz.drawing.Anchor;
import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Dash;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.drawing.Shapes;
import gradviz.drawing.Stroke;
import gradviz.drawing.Words;
import gradviz.text.Face;
import gradviz.text.Measurer;
import java.util.List;

/// Makes the marks around graphs, at a text scale.
public record Pen(double scale) {
    private static final Measurer MEASURER = new Measurer();
    private static final double SPACE_GROWTH = 0.2;
    private static final double ROW_GROWTH = 0.6;

    public double px(double atScaleOne) {
        return atScaleOne * scale;
    }

    /// {@return an empty space, which grows less than what stands around it}
    public double space(double atScaleOne) {
        return atScaleOne * Math.min(scale, 1 + (scale - 1) * SPACE_GROWTH);
    }

    /// {@return the height of a row, whose space grows less than the text in it}
    public double row(double atScaleOne) {
        return atScaleOne * Math.min(scale, 1 + (scale - 1) * ROW_GROWTH);
    }

    public Stroke line(Ink ink, double width) {
        return Stroke.solid(ink, px(width));
    }

    /// {@return the card around things}
    public Mark card(Rect frame, Ink fill, Ink line, double width) {
        double inside = -px(width) / 2;
        return new Box(frame.grow(inside), px(14), fill, line(line, width));
    }

    /// {@return text whose capitals are centred on `y`}
    public Words words(double x, double y, String text, Style style) {
        double size = px(style.size);
        return new Words(x, y + size * 0.35, text, style.face, size, style.ink, style.anchor);
    }

    public double width(String text, Style style) {
        return MEASURER.width(style.face, px(style.size), text);
    }

    public List<String> wrap(String text, Style style, double room) {
        return MEASURER.wrap(style.face, px(style.size), text, room);
    }

    public String elide(String text, Style style, double room) {
        return MEASURER.elide(style.face, px(style.size), text, room);
    }

    /// {@return a number in a ring}
    public List<Mark> numeral(Point centre, int number, Ink ink) {
        Style digits = new Style(Face.SANS_BOLD, number < 10 ? 12 : 10, ink, Anchor.MIDDLE);
        return List.of(
                Curve.line(Shapes.circle(centre, px(9.5)), line(ink, 1.6)),
                words(centre.x(), centre.y(), Integer.toString(number), digits));
    }

    /// {@return a hatched square, the sign of a leftover}
    public List<Mark> hatched(Point centre, double side) {
        Rect square = Rect.centred(centre.x(), centre.y(), px(side), px(side));
        Stroke thin = line(Ink.LEFTOVER, 1.4);
        return List.of(
                Curve.line(Shapes.hatch(square, px(3.8)), thin), new Box(square, 0, null, thin));
    }

    public Mark check(Point centre) {
        double u = px(1);
        Outline tick =
                Outline.builder()
                        .move(centre.x() - 5.5 * u, centre.y() + 0.5 * u)
                        .line(centre.x() - 1.5 * u, centre.y() + 4.5 * u)
                        .line(centre.x() + 6 * u, centre.y() - 4.5 * u)
                        .build();
        return Curve.line(tick, line(Ink.TEXT, 2.6));
    }

    public Mark cross(Point centre) {
        double r = px(4.6);
        Outline cross =
                Outline.builder()
                        .move(centre.x() - r, centre.y() - r)
                        .line(centre.x() + r, centre.y() + r)
                        .move(centre.x() + r, centre.y() - r)
                        .line(centre.x() - r, centre.y() + r)
                        .build();
        return Curve.line(cross, line(Ink.TEXT, 2.8));
    }

    public Mark waiting(Point centre) {
        double r = px(5);
        Outline dots =
                Outline.builder()
                        .move(centre.x() - r, centre.y())
                        .line(centre.x() + r, centre.y())
                        .build();
        return Curve.line(dots, new Stroke(Ink.TEXT_SOFT, px(2.6), Dash.DOTTED));
    }

    /// How a text is written.
    ///
    /// @param size in pixels at scale 1
    public record Style(Face face, double size, Ink ink, Anchor anchor) {
        public static Style of(Face face, double size, Ink ink) {
            return new Style(face, size, ink, Anchor.START);
        }

        public Style ending() {
            return new Style(face, size, ink, Anchor.END);
        }

        public Style in(Ink other) {
            return new Style(face, size, other, anchor);
        }
    }
}
