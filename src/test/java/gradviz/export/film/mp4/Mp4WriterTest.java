package gradviz.export.film.mp4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.drawing.Theme;
import gradviz.export.Exporter;
import gradviz.export.Figure;
import gradviz.export.Finish;
import gradviz.export.Obstacle;
import gradviz.export.Progress;
import gradviz.export.film.FrameSize;
import gradviz.export.film.Lesson;
import gradviz.export.film.Reel;
import gradviz.export.film.Screening;
import gradviz.render.Java2dRenderer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class Mp4WriterTest {
    private static final Figure FIGURE = Lesson.figure();
    private static final List<Integer> ALL =
            IntStream.rangeClosed(1, FIGURE.last()).boxed().toList();

    /// As many as there must be for an encoder on a busy machine to be seen working.
    private static final int LOOKS = 15;

    @TempDir Path folder;

    @Test
    void saysHowToInstallAnEncoderThatIsNotThere() {
        assertThat(missingOn("Linux")).contains("sudo apt-get install ffmpeg");
        assertThat(missingOn("Mac OS X")).contains("brew install ffmpeg");
        assertThat(missingOn("Windows 11")).contains("winget install --id Gyan.FFmpeg");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void namesThePackageManagerThatIsThere() throws IOException {
        program("dnf", "");

        assertThat(missingOn("Linux")).contains("sudo dnf install ffmpeg");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysWhatAFailingEncoderSaid() throws IOException {
        program("ffmpeg", "echo 'Unknown encoder libx264' >&2; exit 3");

        assertThatThrownBy(() -> write(Progress.NONE))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("Unknown encoder libx264")
                .hasMessageContaining("status 3");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysThatAFailingEncoderSaidNothing() throws IOException {
        program("ffmpeg", "exit 4");

        assertThatThrownBy(() -> write(Progress.NONE))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("did not say why (status 4).");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(60)
    void doesNotWaitForAnEncoderThatReadsNothingAndDoesNothing() throws IOException {
        program("ffmpeg", "exec sleep 1000");

        assertThatThrownBy(() -> write(Progress.NONE))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("stopped working");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(60)
    void doesNotWaitForAnEncoderThatNeverEnds() throws IOException {
        program("ffmpeg", "cat >/dev/null; exec sleep 1000");

        assertThatThrownBy(() -> write(Progress.NONE))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("stopped working");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void waitsForAnEncoderThatWorksWithoutReading() throws IOException {
        program("ffmpeg", "i=0; while [ $i -lt 1500000 ]; do i=$((i+1)); done; cat >/dev/null");

        write(Progress.NONE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isNotHeldUpByAnEncoderThatComplainsALot() throws IOException {
        program("ffmpeg", "head -c 3000000 /dev/zero | tr '\\0' '\\n' >&2; cat >/dev/null; exit 0");

        write(Progress.NONE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesNoProcessBehindWhenStopped() throws IOException {
        Path started = folder.resolve("pid");
        program("ffmpeg", "echo $$ >'" + started + "'; exec cat >/dev/null");
        Progress stopping =
                (_, _) -> {
                    throw new CancellationException();
                };

        assertThatThrownBy(() -> write(stopping)).isInstanceOf(CancellationException.class);

        if (Files.exists(started) && Files.size(started) > 0) {
            long id = Long.parseLong(Files.readString(started).strip());
            assertThat(ProcessHandle.of(id).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(60)
    void isStoppedWhileAnEncoderHangs() throws Exception {
        assertThatNothingIsLeftOf("echo $$ >'%s'; exec sleep 1000");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(60)
    void endsWhatAScriptInThePlaceOfTheEncoderStarted() throws Exception {
        assertThatNothingIsLeftOf("sleep 1000 & echo $! >'%s'; wait");
    }

    /// Interrupts who writes, once it waits for an encoder that reads nothing.
    private void assertThatNothingIsLeftOf(String script) throws Exception {
        Path started = folder.resolve("pid");
        program("ffmpeg", script.formatted(started));
        Thread writing = Thread.currentThread();
        Thread impatient =
                Thread.ofPlatform()
                        .daemon()
                        .start(
                                () -> {
                                    while (writing.getState() != Thread.State.TIMED_WAITING
                                            || started.toFile().length() == 0) {
                                        Thread.onSpinWait();
                                    }
                                    writing.interrupt();
                                });

        assertThatThrownBy(() -> write(Progress.NONE)).isInstanceOf(InterruptedIOException.class);

        impatient.join();
        assertThat(Thread.interrupted()).isTrue();
        // An orphan ends a moment later, and may then still be in the list, without a command.
        ProcessHandle.of(Long.parseLong(Files.readString(started).strip()))
                .ifPresent(Mp4WriterTest::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle process) {
        while (process.isAlive() && process.info().command().isPresent()) {
            Thread.onSpinWait();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesAFilmThatIsCutShort() throws IOException {
        Path cut = folder.resolve("cut");
        // An index of 8 bytes, then pictures that are to take 100, of which 8 are there.
        Files.write(cut, HexFormat.of().parseHex("000000086d6f6f76" + "000000646d646174"));
        program("ffmpeg", "cat >/dev/null; cp '" + cut + "' '" + folder + "/film.mp4'");

        assertThatThrownBy(() -> write(Progress.NONE))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("before the whole film was written");
    }

    @Test
    @Tag("external")
    void isAFilmThatPlaysEverywhere() throws Exception {
        Path film = export("a.mp4", new FrameSize(321, 181));

        assertThat(probed(film))
                .contains("codec_name=h264", "pix_fmt=yuv420p", "width=322", "height=182")
                .contains("r_frame_rate=20/1", "color_space=bt709")
                .contains("nb_read_frames=" + frames(new FrameSize(321, 181)));
        String bytes = Files.readString(film, StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("moov")).isPositive().isLessThan(bytes.indexOf("mdat"));
    }

    @Test
    @Tag("external")
    void isTheSameBytesTwice() throws IOException {
        FrameSize size = new FrameSize(320, 180);

        assertThat(export("a.mp4", size)).hasSameBinaryContentAs(export("b.mp4", size));
    }

    @Test
    @Tag("external")
    void endsWithThePictureOfTheLastStep() throws Exception {
        Path film = folder.resolve("a.mp4");
        Finish finish = Finish.of(Theme.LIGHT, 1).with(screening(null));
        new Exporter(finish).write(FIGURE, ALL, film, Progress.NONE);
        Path last = folder.resolve("last.png");
        run(
                "ffmpeg",
                "-v",
                "error",
                "-sseof",
                "-0.5",
                "-i",
                "" + film,
                "-frames:v",
                "1",
                "" + last);

        BufferedImage shown = ImageIO.read(last.toFile());
        BufferedImage painted =
                new Java2dRenderer(Theme.LIGHT).image(FIGURE.at(FIGURE.last(), 1), 1);

        assertThat(difference(painted, shown)).isLessThan(3);
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    int a = one.getRGB(x, y) >> shift & 0xff;
                    int b = other.getRGB(x, y) >> shift & 0xff;
                    sum += Math.abs(a - b);
                }
            }
        }
        return sum / 3.0 / one.getWidth() / one.getHeight();
    }

    private int frames(FrameSize size) {
        Finish finish = Finish.of(Theme.LIGHT, 1).with(screening(size));
        return Reel.of(FIGURE, ALL, finish, 20).timeline().frames();
    }

    private Path export(String name, FrameSize size) throws IOException {
        Path file = folder.resolve(name);
        new Exporter(Finish.of(Theme.LIGHT, 1).with(screening(size)))
                .write(FIGURE, ALL, file, Progress.NONE);
        return file;
    }

    private static Screening screening(@Nullable FrameSize size) {
        return new Screening(20, 4, Duration.ofSeconds(1), size, true);
    }

    private String missingOn(String system) {
        try {
            write(new Programs(system, List.of(folder)), Progress.NONE);
        } catch (IOException missing) {
            assertThat(missing).isInstanceOf(Obstacle.class);
            return ((Obstacle) missing).sentence();
        }
        throw new AssertionError("found");
    }

    private void write(Progress progress) throws IOException {
        write(new Programs("Linux", List.of(folder)), progress);
    }

    private void write(Programs programs, Progress progress) throws IOException {
        Finish finish = Finish.of(Theme.LIGHT, 1).with(screening(new FrameSize(320, 180)));
        new Mp4Writer(programs, LOOKS)
                .write(FIGURE, ALL, finish, folder.resolve("film.mp4"), progress);
    }

    /// Makes a program that a shell runs.
    private void program(String name, String does) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static String probed(Path film) throws Exception {
        return run("ffprobe", "-v", "error", "-count_frames", "-show_streams", "" + film);
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
