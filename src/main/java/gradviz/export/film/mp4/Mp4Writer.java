package gradviz.export.film.mp4;

import gradviz.export.Exhibit;
import gradviz.export.Finish;
import gradviz.export.Obstacle;
import gradviz.export.Progress;
import gradviz.export.Writer;
import gradviz.export.film.Reel;
import gradviz.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A film in H.264 that browsers and office programs play, encoded by an installed ffmpeg.
public final class Mp4Writer implements Writer {
    private static final int FPS = 30;

    /// Half a minute.
    private static final int LOOKS = 300;

    private final Programs programs;
    private final int looks;

    public Mp4Writer() {
        this(Programs.installed(), LOOKS);
    }

    /// @param looks how often ffmpeg may be found doing nothing, ten times a second
    Mp4Writer(Programs programs, int looks) {
        this.programs = programs;
        this.looks = looks;
    }

    @Override
    public void write(
            Exhibit exhibit, List<Integer> steps, Finish finish, Path file, Progress progress)
            throws IOException {
        Messages messages = Messages.of(exhibit.locale());
        Path ffmpeg = new Ffmpeg(programs, messages).program();
        int fps = finish.screening().fpsOr(FPS);
        Reel reel = Reel.of(exhibit, steps, finish, fps);
        Encoding encoding = new Encoding(reel.canvas().size(), fps, exhibit.title());
        List<String> command = encoding.command(ffmpeg, file);
        try (FfmpegSink sink = new FfmpegSink(command, messages, looks)) {
            reel.play(finish.theme(), sink, progress);
        }
        if (Files.exists(file) && !Boxes.areWhole(file)) {
            throw new Obstacle(messages.text("film.cut"));
        }
    }
}
