package gradviz.export;

import gradviz.drawing.Drawing;
import gradviz.drawing.Rect;
import gradviz.render.Java2dRenderer;
import gradviz.render.PngFile;
import gradviz.text.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A raster picture of the end of a step; the file says how large it is on paper.
public final class PngWriter implements Writer {
    /// 800 MB while it is painted.
    private static final double MOST_PIXELS = 200e6;

    @Override
    public void write(
            Exhibit exhibit, List<Integer> steps, Finish finish, Path file, Progress progress)
            throws IOException {
        Drawing drawing = exhibit.at(steps.getFirst(), 1);
        checkSize(drawing.bounds(), finish.scale(), Messages.of(exhibit.locale()));
        Files.write(file, bytes(drawing, finish));
    }

    private static void checkSize(Rect bounds, double scale, Messages messages) throws Obstacle {
        double width = Math.ceil(bounds.width() * scale);
        double height = Math.ceil(bounds.height() * scale);
        if (width * height > MOST_PIXELS) {
            throw new Obstacle(
                    messages.text(
                            "export.too.large",
                            "width",
                            String.format(messages.locale(), "%,.0f", width),
                            "height",
                            String.format(messages.locale(), "%,.0f", height)));
        }
    }

    /// {@return a drawing as the bytes of a file}
    public static byte[] bytes(Drawing drawing, Finish finish) throws IOException {
        Java2dRenderer renderer = new Java2dRenderer(finish.theme());
        BufferedImage image =
                finish.transparent()
                        ? renderer.transparentImage(drawing, finish.scale())
                        : renderer.image(drawing, finish.scale());
        return PngFile.of(image, finish.dpi());
    }
}
