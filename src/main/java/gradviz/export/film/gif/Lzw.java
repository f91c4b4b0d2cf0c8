package gradviz.export.film.gif;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// The compression of a GIF: variable-length LZW over pixels of 8 bits.
///
/// Source: GIF89a specification, appendix F.
final class Lzw {
    private static final int PIXEL_BITS = 8;
    private static final int CLEAR = 1 << PIXEL_BITS;
    private static final int END = CLEAR + 1;
    private static final int MOST_CODES = 4096;

    /// Open addressing, at most half full. A key is a code and the pixel that follows it.
    private static final int SLOTS = 2 * MOST_CODES;

    private static final int FREE = -1;

    private final int[] keys = new int[SLOTS];
    private final int[] codes = new int[SLOTS];
    private final CodeBlocks out;
    private int next;
    private int bits;

    private Lzw(OutputStream out) {
        this.out = new CodeBlocks(out);
    }

    /// Writes the image data of a frame: the code size, blocks of codes, and their end.
    ///
    /// @param count how many of the pixels there are, at least one
    static void write(byte[] pixels, int count, OutputStream out) throws IOException {
        out.write(PIXEL_BITS);
        new Lzw(out).write(pixels, count);
    }

    private void write(byte[] pixels, int count) throws IOException {
        startOver();
        out.put(CLEAR, bits);
        int known = pixels[0] & 0xff;
        for (int i = 1; i < count; i++) {
            int pixel = pixels[i] & 0xff;
            int slot = slot(known << PIXEL_BITS | pixel);
            if (keys[slot] == FREE) {
                out.put(known, bits);
                learn(slot, known << PIXEL_BITS | pixel);
                known = pixel;
            } else {
                known = codes[slot];
            }
        }
        out.put(known, bits);
        grow();
        out.put(END, bits);
        out.finish();
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B1) >>> (32 - 13);
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) % SLOTS;
        }
        return slot;
    }

    private void learn(int slot, int key) throws IOException {
        if (next == MOST_CODES) {
            out.put(CLEAR, bits);
            startOver();
            return;
        }
        keys[slot] = key;
        codes[slot] = next;
        grow();
    }

    /// A reader learns a code one step later, so codes become longer once one that needs it is
    /// learnt.
    private void grow() {
        if (next == 1 << bits && next < MOST_CODES) {
            bits++;
        }
        next++;
    }

    private void startOver() {
        Arrays.fill(keys, FREE);
        next = END + 1;
        bits = PIXEL_BITS + 1;
    }
}
