package gradviz.export.film.gif;

import gradviz.export.film.FrameSize;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The blocks of a GIF file, in the order in which they are written.
///
/// Source: GIF89a specification; the block for repeating is Netscape's.
final class GifFile {
    private static final int TABLE_BITS = 8;
    private static final int EXTENSION = 0x21;
    private static final int KEEP = 1 << 2;
    private static final int HAS_TRANSPARENT = 1;

    /// What a delay can hold.
    static final int LONGEST = 0xffff;

    private final OutputStream out;

    GifFile(OutputStream out) {
        this.out = out;
    }

    void header(FrameSize size, Palette palette, boolean endless) throws IOException {
        ascii("GIF89a");
        number(size.width());
        number(size.height());
        out.write(0x80 | (TABLE_BITS - 1) << 4 | (TABLE_BITS - 1));
        out.write(0);
        out.write(0);
        for (int i = 0; i < 1 << TABLE_BITS; i++) {
            int rgb = i < palette.size() ? palette.rgb(i) : 0;
            out.write(rgb >> 16);
            out.write(rgb >> 8);
            out.write(rgb);
        }
        if (endless) {
            repeat();
        }
    }

    private void repeat() throws IOException {
        out.write(EXTENSION);
        out.write(0xff);
        out.write(11);
        ascii("NETSCAPE2.0");
        out.write(3);
        out.write(1);
        number(0);
        out.write(0);
    }

    /// Writes a picture over the one before it.
    ///
    /// @param delay until the next, in hundredths of a second
    void frame(Area area, byte[] pixels, int delay) throws IOException {
        out.write(EXTENSION);
        out.write(0xf9);
        out.write(4);
        out.write(KEEP | HAS_TRANSPARENT);
        number(delay);
        out.write(Palette.TRANSPARENT);
        out.write(0);
        out.write(0x2c);
        number(area.left());
        number(area.top());
        number(area.width());
        number(area.height());
        out.write(0);
        Lzw.write(pixels, area.pixels(), out);
    }

    void end() throws IOException {
        out.write(0x3b);
    }

    private void number(int value) throws IOException {
        out.write(value);
        out.write(value >> 8);
    }

    private void ascii(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
