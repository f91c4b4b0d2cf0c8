package gradviz.export.film.gif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.drawing.Theme;
import gradviz.export.Exporter;
import gradviz.export.Figure;
import gradviz.export.Finish;
import gradviz.export.Progress;
import gradviz.export.film.FrameSink;
import gradviz.export.film.FrameSize;
import gradviz.export.film.Lesson;
import gradviz.export.film.Reel;
import gradviz.export.film.Screening;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GifWriterTest {
    private static final Figure FIGURE = Lesson.figure();
    private static final List<Integer> ALL =
            IntStream.rangeClosed(1, FIGURE.last()).boxed().toList();

    @TempDir Path folder;

    @Test
    void showsEveryPictureAsItWasPainted() throws IOException {
        var finish = finish(Theme.DARK, 10, new FrameSize(640, 360));
        var reel = Reel.of(FIGURE, ALL, finish, 10);

        var film = ReadGif.of(write("a.gif", finish));

        reel.play(finish.theme(), new Compared(film, inks(reel, finish.theme())), Progress.NONE);
        assertThat(film.frames()).hasSizeGreaterThan(30);
    }

    @Test
    void lastsAsLongAsItsFrames() throws IOException {
        var finish = finish(Theme.LIGHT, 30, new FrameSize(320, 180));
        int frames = Reel.of(FIGURE, ALL, finish, 30).timeline().frames();

        var film = ReadGif.of(write("a.gif", finish));

        assertThat(film.hundredths()).isEqualTo(Math.round(frames * 100 / 30.0));
        assertThat(film.frames().size()).isLessThan(frames / 2);
    }

    @Test
    void staysUnderOneMegabyteForTwelveStepsInHd() throws IOException {
        assertThat(FIGURE.last()).isEqualTo(12);

        var file = write("a.gif", finish(Theme.LIGHT, 25, new FrameSize(1280, 720)));

        assertThat(Files.size(file)).isLessThan(1_000_000);
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        var finish = finish(Theme.LIGHT, 10, new FrameSize(320, 180));

        assertThat(write("a.gif", finish)).hasSameBinaryContentAs(write("b.gif", finish));
    }

    @Test
    void saysWhetherItBeginsAgain() throws IOException {
        var endless = finish(Theme.LIGHT, 5, new FrameSize(64, 36));
        var usual = endless.screening();
        var once = new Screening(5, usual.speed(), usual.hold(), usual.size(), false);

        assertThat(text(write("a.gif", endless))).contains("NETSCAPE");
        assertThat(text(write("b.gif", endless.with(once)))).doesNotContain("NETSCAPE");
    }

    @Test
    void leavesNothingWhenStopped() throws IOException {
        Progress stopping =
                (done, _) -> {
                    if (done > 20) {
                        throw new CancellationException();
                    }
                };
        var exporter = new Exporter(finish(Theme.LIGHT, 25, new FrameSize(64, 36)));

        assertThatThrownBy(() -> exporter.write(FIGURE, ALL, folder.resolve("a.gif"), stopping))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void tellsOfEveryPictureUpToTheLastFrame() throws IOException {
        List<Integer> told = new ArrayList<>();
        var finish = finish(Theme.LIGHT, 25, new FrameSize(64, 36));

        new Exporter(finish)
                .write(FIGURE, ALL, folder.resolve("a.gif"), (done, _) -> told.add(done));

        assertThat(told).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(50);
        assertThat(told.getLast()).isEqualTo(Reel.of(FIGURE, ALL, finish, 25).timeline().frames());
    }

    private Path write(String name, Finish finish) throws IOException {
        Path file = folder.resolve(name);
        new Exporter(finish).write(FIGURE, ALL, file, Progress.NONE);
        return file;
    }

    private static Finish finish(Theme theme, int fps, FrameSize size) {
        return Finish.of(theme, 1).with(new Screening(fps, 1, Duration.ofSeconds(2), size, true));
    }

    private static Set<Integer> inks(Reel reel, Theme theme) {
        return Inks.of(FIGURE, reel.timeline().shots()).stream()
                .map(theme::rgb)
                .collect(Collectors.toSet());
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /// Holds each picture of a reel against what a film shows at its time.
    private static final class Compared implements FrameSink {
        /// Where three inks meet, their mixture may have no colour of its own.
        private static final int NEAR = 40;

        private final ReadGif film;
        private final Set<Integer> inks;
        private int frames;

        Compared(ReadGif film, Set<Integer> inks) {
            this.film = film;
            this.inks = inks;
        }

        @Override
        public void show(BufferedImage image, int stays) {
            BufferedImage shown = film.at(frames * 10);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    int painted = image.getRGB(x, y) & 0xffffff;
                    int got = shown.getRGB(x, y) & 0xffffff;
                    int most = inks.contains(painted) ? 0 : NEAR * NEAR;
                    if (Palette.squaredDistance(painted, got) > most) {
                        throw new AssertionError(
                                "%d,%d of frame %d: %06x, not %06x"
                                        .formatted(x, y, frames, got, painted));
                    }
                }
            }
            frames += stays;
        }

        @Override
        public void finish() {
            assertThat(film.hundredths()).isEqualTo(frames * 10);
        }

        @Override
        public void close() {}
    }
}
