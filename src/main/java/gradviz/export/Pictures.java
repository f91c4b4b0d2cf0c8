package gradviz.export;

import gradviz.drawing.Drawing;
import gradviz.drawing.Theme;
import gradviz.render.Java2dRenderer;
import gradviz.render.SvgRenderer;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.compare.PairPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Stills of a storyboard or of a pair: each shows the end of its step.
///
/// @param theme whose colours are used
/// @param scale pixels of a PNG per pixel of the drawing; an SVG has none
public record Pictures(Theme theme, double scale) {

    /// Writes the picture of a step; the suffix of `file` picks the format.
    ///
    /// @throws IllegalArgumentException if the suffix is of no known format
    public void write(Storyboard storyboard, int step, Path file) throws IOException {
        WholeFile.write(file, bytes(storyboard, step, format(file)));
    }

    /// Writes the picture of a pair at the end of a slot.
    ///
    /// @throws IllegalArgumentException if the suffix is of no known format
    public void write(PairPicture pair, int slot, Path file) throws IOException {
        WholeFile.write(file, bytes(pair, slot, format(file)));
    }

    /// {@return the picture of a step as the bytes of a file}
    public byte[] bytes(Storyboard storyboard, int step, Format format) throws IOException {
        String description = storyboard.narration(step).text();
        return bytes(storyboard.at(step, 1), storyboard.title(), description, format);
    }

    /// {@return the picture of a pair at the end of a slot as the bytes of a file}
    public byte[] bytes(PairPicture pair, int slot, Format format) throws IOException {
        return bytes(pair.at(slot, 1), pair.title(), pair.description(slot), format);
    }

    private byte[] bytes(Drawing drawing, String title, String description, Format format)
            throws IOException {
        return switch (format) {
            case PNG -> png(new Java2dRenderer(theme).image(drawing, scale));
            case SVG ->
                    new SvgRenderer()
                            .render(drawing, theme, title, description)
                            .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static Format format(Path file) {
        return Format.of(file).orElseThrow(() -> new IllegalArgumentException("suffix of " + file));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", bytes)) {
            throw new IOException("no PNG writer");
        }
        return bytes.toByteArray();
    }
}
