package gradviz.export.film;

import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Part;
import gradviz.drawing.Theme;
import gradviz.render.Java2dRenderer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Paints the drawings of a film into one image.
///
/// The ground of a step is painted once; what moves is painted on a copy of it.
final class Stage {
    private final Canvas canvas;
    private final Color paper;
    private final Java2dRenderer renderer;
    private final BufferedImage ground;
    private final BufferedImage frame;
    private List<Part> painted = List.of();

    Stage(Canvas canvas, Theme theme) {
        this.canvas = canvas;
        this.paper = new Color(theme.rgb(Ink.PAPER));
        this.renderer = new Java2dRenderer(theme);
        this.ground = blank();
        this.frame = blank();
        paintGround();
    }

    /// {@return the picture; the next one is painted into the same image}
    @SuppressWarnings("ReferenceEquality") // The ground of a step is one instance.
    BufferedImage paint(Drawing drawing) {
        if (drawing.ground() != painted) {
            painted = drawing.ground();
            paintGround();
        }
        frame.setData(ground.getRaster());
        paint(frame, drawing.moving());
        return frame;
    }

    private void paintGround() {
        Graphics2D graphics = ground.createGraphics();
        graphics.setColor(paper);
        graphics.fillRect(0, 0, ground.getWidth(), ground.getHeight());
        graphics.dispose();
        paint(ground, painted);
    }

    private void paint(BufferedImage image, List<Part> parts) {
        Graphics2D graphics = image.createGraphics();
        graphics.transform(canvas.placing());
        renderer.paint(graphics, parts);
        graphics.dispose();
    }

    private BufferedImage blank() {
        return new BufferedImage(
                canvas.size().width(), canvas.size().height(), BufferedImage.TYPE_INT_RGB);
    }
}
