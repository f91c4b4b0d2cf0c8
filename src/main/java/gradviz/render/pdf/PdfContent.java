package gradviz.render.pdf;

import gradviz.drawing.Path;
import gradviz.drawing.Rect;
import gradviz.render.Decimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the operators of a page: the only place that knows them.
///
/// Takes the coordinates of drawings, whose y grows downwards, in pixels; writes points, of which
/// there are 0.75 to a pixel.
final class PdfContent implements Path {
    static final double POINTS = 0.75;

    private final StringBuilder out = new StringBuilder();

    @Override
    public void moveTo(double x, double y) {
        act("m", x, -y);
    }

    @Override
    public void lineTo(double x, double y) {
        act("l", x, -y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        act("c", x1, -y1, x2, -y2, x, -y);
    }

    @Override
    public void close() {
        out.append("h\n");
    }

    /// Fills the path; one that crosses itself is filled wherever it winds around.
    void fill() {
        out.append("f\n");
    }

    /// Draws the path as a line.
    void stroke() {
        out.append("S\n");
    }

    /// Adds a rectangle to the path.
    void rectangle(Rect rect) {
        act("re", rect.x(), -rect.bottom(), rect.width(), rect.height());
    }

    /// Puts a point of the drawing at the lower left corner of the page.
    void origin(double x, double y) {
        out.append("1 0 0 1 ");
        act("cm", -x, y);
    }

    void fillColour(int rgb) {
        out.append(colour(rgb)).append(" rg\n");
    }

    /// Says how lines are drawn from here on, their corners round.
    void line(int rgb, double width, boolean roundEnds, List<Double> pattern) {
        String dashes =
                pattern.stream()
                        .map(length -> Decimal.of(length * POINTS))
                        .collect(Collectors.joining(" ", "[", "]"));
        out.append(colour(rgb)).append(" RG ");
        out.append(Decimal.of(width * POINTS)).append(" w ");
        out.append(roundEnds ? "1 J 1 j " : "0 J 1 j ").append(dashes).append(" 0 d\n");
    }

    /// Writes a line of text whose letters the font numbers so.
    void text(String font, double size, double x, double baseline, String hexCodes) {
        out.append("BT /").append(font).append(' ').append(Decimal.of(size * POINTS));
        out.append(" Tf ");
        act("Td <" + hexCodes + "> Tj ET", x, -baseline);
    }

    /// Paints a form under a state of graphics.
    void form(String state, String form) {
        out.append("q /%s gs /%s Do Q\n".formatted(state, form));
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void act(String operator, double... pixels) {
        for (double number : pixels) {
            out.append(Decimal.of(number * POINTS)).append(' ');
        }
        out.append(operator).append('\n');
    }

    private static String colour(int rgb) {
        return part(rgb >> 16) + " " + part(rgb >> 8) + " " + part(rgb);
    }

    private static String part(int bits) {
        return Decimal.of((bits & 0xff) / 255.0);
    }
}
