package gradviz.export;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.Likeness;
import gradviz.drawing.Drawing;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.render.Java2dRenderer;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// SVG files as their readers find them.
class SvgTest {
    @TempDir Path folder;

    @Test
    void saysTheStepAndItsNarration() {
        Storyboard storyboard = storyboard("used-twice", Locale.ENGLISH);
        String svg = SvgWriter.text(new Figure(storyboard), 7, Finish.of(Theme.LIGHT, 1));

        assertThat(svg)
                .contains("<title id=\"gradviz-title\">Used twice, summed: step 7 of 9</title>")
                .contains(storyboard.narration(7).text())
                .contains("<g id=\"x\" data-step=\"1\" data-changed=\"7\">");
    }

    @ParameterizedTest
    @CsvSource({"cleared-first, en, light", "in-place, ko, print", "two-batches, ko, dark"})
    @Tag("external")
    void rsvgDrawsWhatThePngShows(String lesson, Locale locale, String name) throws Exception {
        Storyboard storyboard = storyboard(lesson, locale);
        Theme theme = Theme.named(name).orElseThrow();
        Path file = write(storyboard, Finish.of(theme, 1).with(false, true));
        Path picture = folder.resolve("x.png");
        run("xmllint", "--noout", file.toString());
        run("rsvg-convert", "-z", "2", "-o", picture.toString(), file.toString());

        assertThat(likeness(storyboard, theme, picture)).matches(Likeness::isSame);
    }

    @ParameterizedTest
    @CsvSource({"cleared-first, en, projector", "in-place, ko, light"})
    @Tag("external")
    void aBrowserDrawsWhatThePngShows(String lesson, Locale locale, String name) throws Exception {
        Storyboard storyboard = storyboard(lesson, locale);
        Theme theme = Theme.named(name).orElseThrow();
        Path file = write(storyboard, Finish.of(theme, 1));
        Path picture = folder.resolve("x.png");
        Rect bounds = storyboard.at(1, 1).bounds();
        run(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-lcd-text",
                "--force-device-scale-factor=2",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=%d,%d"
                        .formatted(
                                (int) Math.ceil(bounds.width()), (int) Math.ceil(bounds.height())),
                "--screenshot=" + picture,
                file.toUri().toString());

        assertThat(likeness(storyboard, theme, picture)).matches(Likeness::isSame);
    }

    private static Likeness likeness(Storyboard storyboard, Theme theme, Path picture)
            throws Exception {
        Drawing drawing = storyboard.at(storyboard.last(), 1);
        BufferedImage ours = new Java2dRenderer(theme).image(drawing, 2);
        return Likeness.of(ours, ImageIO.read(picture.toFile()));
    }

    private Path write(Storyboard storyboard, Finish finish) throws Exception {
        Path file = folder.resolve("x.svg");
        Figure figure = new Figure(storyboard);
        new Exporter(finish).write(figure, List.of(figure.last()), file, Progress.NONE);
        assertThat(Files.size(file)).isGreaterThan(1000);
        return file;
    }

    private static void run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        assertThat(builder.start().waitFor()).isZero();
    }

    private static Storyboard storyboard(String lesson, Locale locale) {
        String text = Lessons.named(lesson).orElseThrow().text();
        return Storyboard.of(Run.of(text), Setting.of(locale));
    }
}
