package gradviz.export;

import gradviz.drawing.Drawing;
import gradviz.drawing.Rect;
import gradviz.render.Java2dRenderer;
import gradviz.text.Messages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A raster picture of the end of a step; the file says how large it is on paper.
public final class PngWriter implements Writer {
    private static final String METADATA = "javax_imageio_png_1.0";
    private static final double METRES_PER_INCH = 0.0254;

    /// 800 MB while it is painted.
    private static final double MOST_PIXELS = 200e6;

    /// How hard the bytes are squeezed, 1 being not at all: more costs time and gains little.
    private static final float QUALITY = 0.5f;

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
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Of the memory it is given it makes no file.
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image), how);
            metadata.mergeTree(METADATA, density(finish.dpi()));
            writer.write(null, new IIOImage(image, null, metadata), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode density(double dpi) {
        String perMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
        IIOMetadataNode density = new IIOMetadataNode("pHYs");
        density.setAttribute("pixelsPerUnitXAxis", perMetre);
        density.setAttribute("pixelsPerUnitYAxis", perMetre);
        density.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(density);
        return root;
    }
}
