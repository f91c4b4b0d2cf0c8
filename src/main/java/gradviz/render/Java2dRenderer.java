package gradviz.render;

import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Shapes;
import gradviz.drawing.Stroke;
import gradviz.drawing.Theme;
import gradviz.drawing.Words;
import gradviz.text.Fonts;
import gradviz.text.Measurer;
import gradviz.text.Piece;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paints drawings with Java2D, without a display or a toolkit.
///
/// The graphics that is given is left as it was. Text is smoothed in grey, never by colour, so a
/// picture can stand on any screen.
public final class Java2dRenderer {
    private static final Measurer MEASURER = new Measurer();

    private final Theme theme;

    /// @param theme the colours of the inks
    public Java2dRenderer(Theme theme) {
        this.theme = theme;
    }

    /// {@return the drawing as an opaque picture, `scale` pixels to each of the drawing's}
    public BufferedImage image(Drawing drawing, double scale) {
        BufferedImage image = empty(drawing.bounds(), scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour(Ink.PAPER));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        paintScaled(graphics, drawing, scale);
        return image;
    }

    /// {@return the drawing as a picture without paper}
    public BufferedImage transparentImage(Drawing drawing, double scale) {
        BufferedImage image = empty(drawing.bounds(), scale, BufferedImage.TYPE_INT_ARGB);
        paintScaled(image.createGraphics(), drawing, scale);
        return image;
    }

    private static BufferedImage empty(Rect bounds, double scale, int type) {
        int width = Math.max(1, (int) Math.ceil(bounds.width() * scale));
        int height = Math.max(1, (int) Math.ceil(bounds.height() * scale));
        return new BufferedImage(width, height, type);
    }

    private void paintScaled(Graphics2D graphics, Drawing drawing, double scale) {
        graphics.scale(scale, scale);
        graphics.translate(-drawing.bounds().x(), -drawing.bounds().y());
        paint(graphics, drawing.parts());
        graphics.dispose();
    }

    /// Paints the paper within the drawing's bounds, then the ground, then what moves.
    public void paint(Graphics2D graphics, Drawing drawing) {
        Graphics2D own = prepared(graphics);
        Rect b = drawing.bounds();
        own.setColor(colour(Ink.PAPER));
        own.fill(new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height()));
        own.dispose();
        paint(graphics, drawing.parts());
    }

    /// Paints parts, from back to front.
    public void paint(Graphics2D graphics, List<Part> parts) {
        for (Part part : parts) {
            Graphics2D own = prepared(graphics);
            if (part.alpha() == 1) {
                part.marks().forEach(mark -> paint(own, mark));
            } else if (part.alpha() > 0) {
                paintFaint(own, part);
            }
            own.dispose();
        }
    }

    /// Paints the part on glass of its own, so that marks do not show through one another.
    private void paintFaint(Graphics2D graphics, Part part) {
        AffineTransform toDevice = graphics.getTransform();
        Rect b = part.bounds().grow(1);
        Rectangle2D area =
                toDevice.createTransformedShape(
                                new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height()))
                        .getBounds2D();
        int left = (int) Math.floor(area.getX());
        int top = (int) Math.floor(area.getY());
        int width = (int) Math.ceil(area.getMaxX()) - left;
        int height = (int) Math.ceil(area.getMaxY()) - top;
        BufferedImage glass = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D onGlass = glass.createGraphics();
        onGlass.translate(-left, -top);
        onGlass.transform(toDevice);
        Graphics2D own = prepared(onGlass);
        part.marks().forEach(mark -> paint(own, mark));
        own.dispose();
        onGlass.dispose();
        graphics.setTransform(new AffineTransform());
        graphics.setComposite(
                AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) part.alpha()));
        graphics.drawImage(glass, left, top, null);
    }

    private void paint(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case Box box -> {
                // Not Java2D's own rounded rectangle, whose dashes begin elsewhere.
                Outline outline = Shapes.rounded(box.frame(), box.radius());
                paint(graphics, shapeOf(outline), box.fill(), box.stroke());
            }
            case Curve curve ->
                    paint(graphics, shapeOf(curve.outline()), curve.fill(), curve.stroke());
            case Words words -> paint(graphics, words);
        }
    }

    private void paint(
            Graphics2D graphics, Shape shape, @Nullable Ink fill, @Nullable Stroke stroke) {
        if (fill != null) {
            graphics.setColor(colour(fill));
            graphics.fill(shape);
        }
        if (stroke != null) {
            graphics.setColor(colour(stroke.ink()));
            graphics.setStroke(lineOf(theme.styled(stroke)));
            graphics.draw(shape);
        }
    }

    private void paint(Graphics2D graphics, Words words) {
        graphics.setColor(colour(words.ink()));
        double x = words.anchor().left(words.x(), words.width());
        for (Piece piece : MEASURER.pieces(words.face(), words.text())) {
            Font font = Fonts.of(piece.face()).deriveFont((float) words.size());
            graphics.setFont(font);
            graphics.drawString(piece.text(), (float) x, (float) words.baseline());
            x += MEASURER.width(piece.face(), words.size(), piece.text());
        }
    }

    private static Shape shapeOf(Outline outline) {
        Path2D.Double shape = new Path2D.Double();
        outline.to(new ShapePath(shape));
        return shape;
    }

    private static BasicStroke lineOf(Stroke stroke) {
        List<Double> pattern = stroke.dash().pattern(stroke.width());
        float[] lengths = new float[pattern.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = pattern.get(i).floatValue();
        }
        int cap = stroke.dash().roundEnds() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        return new BasicStroke(
                (float) stroke.width(),
                cap,
                BasicStroke.JOIN_ROUND,
                10,
                lengths.length == 0 ? null : lengths,
                0);
    }

    private Color colour(Ink ink) {
        return new Color(theme.rgb(ink));
    }

    private static Graphics2D prepared(Graphics2D graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        own.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return own;
    }
}
