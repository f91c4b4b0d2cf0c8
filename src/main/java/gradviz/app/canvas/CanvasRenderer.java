package gradviz.app.canvas;

import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Shapes;
import gradviz.drawing.Stroke;
import gradviz.drawing.Theme;
import gradviz.drawing.Words;
import gradviz.text.Measurer;
import gradviz.text.Piece;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import org.jspecify.annotations.Nullable;

/// Paints parts on a canvas, in the coordinates that its transform is set for.
public final class CanvasRenderer {
    private static final Measurer MEASURER = new Measurer();

    private final Theme theme;
    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);

    /// @param theme the colours of the inks
    public CanvasRenderer(Theme theme) {
        this.theme = theme;
        for (Ink ink : Ink.values()) {
            colours.put(ink, Color.web(theme.hex(ink)));
        }
    }

    /// {@return the colour of an ink}
    public Color colour(Ink ink) {
        return colours.getOrDefault(ink, Color.BLACK);
    }

    /// Fills a rectangle with paper.
    public void paper(GraphicsContext graphics, Rect area) {
        graphics.setFill(colour(Ink.PAPER));
        graphics.fillRect(area.x(), area.y(), area.width(), area.height());
    }

    /// Paints parts, from back to front.
    ///
    /// The marks of a faint part are each made faint: a canvas has no glass to paint a part on
    /// first.
    public void paint(GraphicsContext graphics, List<Part> parts) {
        graphics.setFontSmoothingType(FontSmoothingType.GRAY);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        for (Part part : parts) {
            if (part.alpha() > 0) {
                graphics.setGlobalAlpha(part.alpha());
                part.marks().forEach(mark -> paint(graphics, mark));
            }
        }
        graphics.setGlobalAlpha(1);
    }

    private void paint(GraphicsContext graphics, Mark mark) {
        switch (mark) {
            case Box box -> paint(graphics, box);
            case Curve curve -> paint(graphics, curve);
            case Words words -> paint(graphics, words);
        }
    }

    private void paint(GraphicsContext graphics, Box box) {
        Outline outline = Shapes.rounded(box.frame(), box.radius());
        paint(graphics, new Curve(outline, box.fill(), box.stroke()));
    }

    private void paint(GraphicsContext graphics, Curve curve) {
        double scale = graphics.getTransform().getMxx();
        graphics.beginPath();
        curve.outline().to(new ShortCurves(new CanvasPath(graphics), scale));
        Ink fill = curve.fill();
        if (fill != null) {
            graphics.setFill(colour(fill));
            graphics.fill();
        }
        if (prepare(graphics, curve.stroke())) {
            graphics.stroke();
        }
    }

    private void paint(GraphicsContext graphics, Words words) {
        graphics.setFill(colour(words.ink()));
        double x = words.anchor().left(words.x(), words.width());
        for (Piece piece : MEASURER.pieces(words.face(), words.text())) {
            graphics.setFont(Typefaces.of(piece.face(), words.size()));
            graphics.fillText(piece.text(), x, words.baseline());
            x += MEASURER.width(piece.face(), words.size(), piece.text());
        }
    }

    private boolean prepare(GraphicsContext graphics, @Nullable Stroke plain) {
        if (plain == null) {
            return false;
        }
        Stroke stroke = theme.styled(plain);
        graphics.setStroke(colour(stroke.ink()));
        graphics.setLineWidth(stroke.width());
        boolean round = stroke.dash().roundEnds();
        graphics.setLineCap(round ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        List<Double> pattern = stroke.dash().pattern(stroke.width());
        graphics.setLineDashes(pattern.stream().mapToDouble(Double::doubleValue).toArray());
        return true;
    }
}
