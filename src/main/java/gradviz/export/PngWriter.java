package gradviz.export;

import gradviz.drawing.Drawing;
import gradviz.render.Java2dRenderer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// A raster picture of the end of a step.
public final class PngWriter implements Writer {
    @Override
    public void write(
            Exhibit exhibit, List<Integer> steps, Finish finish, Path file, Progress progress)
            throws IOException {
        Files.write(file, bytes(exhibit.at(steps.getFirst(), 1), finish));
    }

    /// {@return a drawing as the bytes of a file}
    public static byte[] bytes(Drawing drawing, Finish finish) throws IOException {
        BufferedImage image = new Java2dRenderer(finish.theme()).image(drawing, finish.scale());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", bytes)) {
            throw new IOException("no PNG writer");
        }
        return bytes.toByteArray();
    }
}
