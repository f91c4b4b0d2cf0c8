package gradviz.export.film.mp4;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/// The outermost boxes of an MP4 file: on a full disk ffmpeg cuts the last one short, and yet says
/// that all went well.
///
/// Source: ISO/IEC 14496-12, 4.2.
final class Boxes {
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int MOOV = 0x6d6f6f76;
    private static final int MDAT = 0x6d646174;

    private Boxes() {}

    /// {@return whether the boxes end where the file does, the pictures and their index among them}
    static boolean areWhole(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            boolean index = false;
            boolean pictures = false;
            long at = 0;
            while (at + HEAD <= in.length()) {
                in.seek(at);
                long size = Integer.toUnsignedLong(in.readInt());
                int type = in.readInt();
                index |= type == MOOV;
                pictures |= type == MDAT;
                if (size == 1 && at + LONG_HEAD <= in.length()) {
                    size = in.readLong();
                }
                if (size < HEAD) {
                    return false;
                }
                at += size;
            }
            return at == in.length() && index && pictures;
        }
    }
}
