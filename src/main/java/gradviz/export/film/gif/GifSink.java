package gradviz.export.film.gif;

import gradviz.export.film.FrameSink;
import gradviz.export.film.FrameSize;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Frames into a GIF: of each, the rectangle that changed, in it only the pixels that did.
///
/// A picture is written when the next one that differs is there, since only then is known how long
/// it stays.
final class GifSink implements FrameSink {
    private final Palette palette;
    private final FrameSize size;
    private final int fps;
    private final OutputStream out;
    private final GifFile file;
    private final int[] row;

    /// The picture before, and the one that comes.
    private byte[] shown;

    private byte[] coming;

    /// What is to be written of the picture before.
    private final byte[] changed;

    private Area area;
    private long since;
    private long frames;

    GifSink(Path path, FrameSize size, int fps, Palette palette, boolean endless)
            throws IOException {
        this.palette = palette;
        this.size = size;
        this.fps = fps;
        this.row = new int[size.width()];
        this.shown = new byte[size.width() * size.height()];
        this.coming = shown.clone();
        this.changed = shown.clone();
        this.area = new Area(0, 0, size.width(), size.height());
        this.out = new BufferedOutputStream(Files.newOutputStream(path));
        this.file = new GifFile(out);
        file.header(size, palette, endless);
    }

    @Override
    public void show(BufferedImage image, int stays) throws IOException {
        read(image);
        if (frames == 0) {
            System.arraycopy(coming, 0, changed, 0, coming.length);
            turn();
        } else {
            Area differs = Area.difference(shown, coming, size.width());
            if (differs != null) {
                flush();
                area = differs;
                crop();
                turn();
            }
        }
        frames += stays;
    }

    private void read(BufferedImage image) {
        int at = 0;
        for (int y = 0; y < size.height(); y++) {
            image.getRaster().getDataElements(0, y, size.width(), 1, row);
            for (int rgb : row) {
                coming[at++] = palette.index(rgb & 0xffffff);
            }
        }
    }

    private void crop() {
        int at = 0;
        for (int y = area.top(); y < area.top() + area.height(); y++) {
            int from = y * size.width() + area.left();
            for (int i = from; i < from + area.width(); i++) {
                byte pixel = coming[i];
                changed[at++] = pixel == shown[i] ? (byte) Palette.TRANSPARENT : pixel;
            }
        }
    }

    private void turn() {
        byte[] free = shown;
        shown = coming;
        coming = free;
        since = frames;
    }

    /// Delays are rounded so that no error adds up.
    private void flush() throws IOException {
        long delay = hundredths(frames) - hundredths(since);
        file.frame(area, changed, (int) Math.min(delay, GifFile.LONGEST));
        for (long rest = delay - GifFile.LONGEST; rest > 0; rest -= GifFile.LONGEST) {
            Arrays.fill(changed, 0, 1, (byte) Palette.TRANSPARENT);
            file.frame(new Area(0, 0, 1, 1), changed, (int) Math.min(rest, GifFile.LONGEST));
        }
    }

    private long hundredths(long frame) {
        return Math.round(frame * 100.0 / fps);
    }

    @Override
    public void finish() throws IOException {
        flush();
        file.end();
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
