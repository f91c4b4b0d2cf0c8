package gradviz.export.film.gif;

import gradviz.export.Exhibit;
import gradviz.export.Finish;
import gradviz.export.Progress;
import gradviz.export.Writer;
import gradviz.export.film.Reel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A film that every browser and every office program shows.
public final class GifWriter implements Writer {
    /// Viewers slow down frames of one hundredth of a second.
    public static final int MOST_FPS = 50;

    /// Four hundredths a frame, exactly.
    private static final int FPS = 25;

    @Override
    public void write(
            Exhibit exhibit, List<Integer> steps, Finish finish, Path file, Progress progress)
            throws IOException {
        int fps = Math.min(finish.screening().fpsOr(FPS), MOST_FPS);
        Reel reel = Reel.of(exhibit, steps, finish, fps);
        Palette palette = palette(reel, finish);
        boolean endless = finish.screening().endless();
        try (GifSink sink = new GifSink(file, reel.canvas().size(), fps, palette, endless)) {
            reel.play(finish.theme(), sink, progress);
        }
    }

    private static Palette palette(Reel reel, Finish finish) {
        var inks = Inks.of(reel.exhibit(), reel.timeline().shots());
        return new Palette(new Mixtures(finish.theme(), inks).colours(Palette.TRANSPARENT));
    }
}
