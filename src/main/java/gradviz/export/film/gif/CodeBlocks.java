package gradviz.export.film.gif;

import java.io.IOException;
import java.io.OutputStream;

/// Codes of any length, lowest bit first, in blocks of at most 255 bytes.
final class CodeBlocks {
    private static final int MOST = 255;

    private final OutputStream out;
    private final byte[] block = new byte[MOST];
    private int length;
    private int waiting;
    private int waitingBits;

    CodeBlocks(OutputStream out) {
        this.out = out;
    }

    void put(int code, int bits) throws IOException {
        waiting |= code << waitingBits;
        waitingBits += bits;
        while (waitingBits >= 8) {
            put((byte) waiting);
            waiting >>>= 8;
            waitingBits -= 8;
        }
    }

    /// Writes what is left, then the empty block that ends them.
    void finish() throws IOException {
        if (waitingBits > 0) {
            put((byte) waiting);
        }
        flush();
        out.write(0);
    }

    private void put(byte value) throws IOException {
        block[length++] = value;
        if (length == MOST) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (length > 0) {
            out.write(length);
            out.write(block, 0, length);
            length = 0;
        }
    }
}
