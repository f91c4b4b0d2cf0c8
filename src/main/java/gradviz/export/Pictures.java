package gradviz.export;

import gradviz.drawing.Drawing;
import gradviz.drawing.Theme;
import gradviz.render.Java2dRenderer;
import gradviz.render.SvgRenderer;
import gradviz.storyboard.Storyboard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Stills of a storyboard: each shows the end of its step.
///
/// @param theme whose colours are used
/// @param scale pixels of a PNG per pixel of the drawing; an SVG has none
public record Pictures(Theme theme, double scale) {

    /// Writes the picture of a step; the suffix of `file` picks the format.
    ///
    /// @throws IllegalArgumentException if the suffix is of no known format
    public void write(Storyboard storyboard, int step, Path file) throws IOException {
        Format format =
                Format.of(file)
                        .orElseThrow(() -> new IllegalArgumentException("suffix of " + file));
        WholeFile.write(file, bytes(storyboard, step, format));
    }

    /// {@return the picture of a step as the bytes of a file}
    public byte[] bytes(Storyboard storyboard, int step, Format format) throws IOException {
        Drawing drawing = storyboard.at(step, 1);
        return switch (format) {
            case PNG -> png(new Java2dRenderer(theme).image(drawing, scale));
            case SVG -> svg(storyboard, step, drawing).getBytes(StandardCharsets.UTF_8);
        };
    }

    private String svg(Storyboard storyboard, int step, Drawing drawing) {
        String title = storyboard.title();
        String description = storyboard.narration(step).text();
        return new SvgRenderer().render(drawing, theme, title, description);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", bytes)) {
            throw new IOException("no PNG writer");
        }
        return bytes.toByteArray();
    }
}
