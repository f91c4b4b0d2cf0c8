package gradviz.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A raster picture as the bytes of a PNG file that says how large it is on paper.
///
/// `ImageIO` would take longer to find its writer and to build trees of metadata than this takes
/// for the whole file. Rows are written as they are, for differences of rows make pictures of flat
/// colour larger.
///
/// Source: PNG (Portable Network Graphics) Specification, W3C, third edition.
public final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    private static final int COLOUR = 2;
    private static final int COLOUR_AND_ALPHA = 6;
    private static final int METRE = 1;
    private static final double METRES_PER_INCH = 0.0254;
    private static final byte FILTER_NONE = 0;

    /// How hard the bytes are squeezed: more costs time and gains little.
    private static final int LEVEL = 4;

    private static final int BUFFER = 1 << 13;

    private final BufferedImage image;
    private final double dpi;

    private PngFile(BufferedImage image, double dpi) {
        this.image = image;
        this.dpi = dpi;
    }

    /// {@return the picture as a file, with its alpha if it has one}
    ///
    /// @param image whose pixels are numbers of one `int` each, as [Java2dRenderer] makes them;
    ///   asking any image for its colours would take longer than all else of a figure
    /// @param dpi pixels to an inch of paper
    public static byte[] of(BufferedImage image, double dpi) throws IOException {
        return new PngFile(image, dpi).bytes();
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
        DataOutputStream file = new DataOutputStream(out);
        file.write(SIGNATURE);
        chunk(file, "IHDR", this::header);
        chunk(file, "pHYs", this::density);
        chunk(file, "IDAT", this::rows);
        chunk(file, "IEND", _ -> {});
        return out.toByteArray();
    }

    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    private static void chunk(DataOutputStream file, String type, Content content)
            throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream(BUFFER);
        content.write(new DataOutputStream(data));
        file.writeInt(data.size());
        CRC32 sum = new CRC32();
        OutputStream checked = new CheckedOutputStream(file, sum);
        checked.write(type.getBytes(StandardCharsets.US_ASCII));
        data.writeTo(checked);
        file.writeInt((int) sum.getValue());
    }

    private void header(DataOutputStream out) throws IOException {
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.writeByte(BITS);
        out.writeByte(hasAlpha() ? COLOUR_AND_ALPHA : COLOUR);
        // Compression, filters and order have one, one and the usual choice.
        out.write(new byte[3]);
    }

    private void density(DataOutputStream out) throws IOException {
        int perMetre = (int) Math.round(dpi / METRES_PER_INCH);
        out.writeInt(perMetre);
        out.writeInt(perMetre);
        out.writeByte(METRE);
    }

    private void rows(DataOutputStream out) throws IOException {
        Deflater deflater = new Deflater(LEVEL);
        try (OutputStream packed = new DeflaterOutputStream(out, deflater, BUFFER)) {
            int width = image.getWidth();
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            byte[] line = new byte[1 + width * (hasAlpha() ? 4 : 3)];
            line[0] = FILTER_NONE;
            for (int y = 0; y < image.getHeight(); y++) {
                spread(pixels, y * width, line);
                packed.write(line);
            }
        } finally {
            deflater.end();
        }
    }

    /// Puts the colours of pixels behind the first byte, which names the filter.
    private void spread(int[] pixels, int from, byte[] samples) {
        boolean alpha = hasAlpha();
        int at = 1;
        for (int i = from; at < samples.length; i++) {
            int pixel = pixels[i];
            samples[at++] = (byte) (pixel >> 16);
            samples[at++] = (byte) (pixel >> 8);
            samples[at++] = (byte) pixel;
            if (alpha) {
                samples[at++] = (byte) (pixel >>> 24);
            }
        }
    }

    private boolean hasAlpha() {
        return image.getColorModel().hasAlpha();
    }
}
