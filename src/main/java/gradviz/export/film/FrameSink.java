package gradviz.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;

/// Takes the frames of a film, one after the other.
///
/// Closing it early leaves a file that is of no use.
public interface FrameSink extends AutoCloseable {
    /// Takes the next picture.
    ///
    /// @param image an opaque picture of 32-bit pixels that is used again after this call
    /// @param frames how many frames it stays
    void show(BufferedImage image, int frames) throws IOException;

    /// Writes what is left to write after the last picture.
    void finish() throws IOException;

    @Override
    void close();
}
