package gradviz.export.tex;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.Likeness;
import gradviz.drawing.Drawing;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.drawing.Words;
import gradviz.export.Exporter;
import gradviz.export.Figure;
import gradviz.export.Finish;
import gradviz.render.Java2dRenderer;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// TeX draws what the PNG shows; its letters alone are of other fonts.
@Tag("external")
class TexPictureTest {
    /// By how much letters of other fonts at the same places change the structure of a picture.
    private static final double OTHER_LETTERS = 0.03;

    private static final int SCALE = 2;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "pdflatex, used-twice, en, light, Infinity",
        "pdflatex, cleared-first, en, dark, Infinity",
        "pdflatex, diamond-generation, en, print, 420",
        "lualatex, computed-again, en, projector, Infinity",
        "lualatex, used-twice, ko, light, Infinity"
    })
    void isThePictureOfThePng(
            String program, String lesson, Locale locale, String themed, double width)
            throws Exception {
        Run run = Run.of(Lessons.named(lesson).orElseThrow().text());
        Setting setting = Setting.of(locale).withWidth(width);
        Figure figure = new Figure(Storyboard.of(run, setting));
        Theme theme = Theme.named(themed).orElseThrow();
        Drawing drawing = figure.at(figure.last(), 1);

        BufferedImage theirs = set(program, figure, theme);
        BufferedImage ours = new Java2dRenderer(theme).image(drawing, SCALE);

        assertThat(Likeness.of(ours, theirs).mean()).isLessThan(OTHER_LETTERS);
        assertThat(Likeness.of(wordless(ours, drawing), wordless(theirs, drawing)))
                .matches(Likeness::isSame);
    }

    private BufferedImage set(String program, Figure figure, Theme theme) throws Exception {
        Path tex = folder.resolve("x.tex");
        new Exporter(Finish.of(theme, 1)).write(figure, figure.last(), tex);
        run(program, "-interaction=nonstopmode", "-halt-on-error", "x.tex");
        run("pdftoppm", "-png", "-singlefile", "-r", "" + 96 * SCALE, "x.pdf", "x");
        return ImageIO.read(folder.resolve("x.png").toFile());
    }

    private void run(String... command) throws Exception {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    /// {@return the picture with all words painted over}
    private static BufferedImage wordless(BufferedImage picture, Drawing drawing) {
        BufferedImage image =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.scale(SCALE, SCALE);
        graphics.translate(-drawing.bounds().x(), -drawing.bounds().y());
        graphics.setColor(Color.GRAY);
        for (Rect word : words(drawing)) {
            graphics.fill(
                    new java.awt.geom.Rectangle2D.Double(
                            word.x(), word.y(), word.width(), word.height()));
        }
        graphics.dispose();
        return image;
    }

    private static List<Rect> words(Drawing drawing) {
        List<Rect> words =
                drawing.parts().stream()
                        .flatMap(part -> part.marks().stream())
                        .filter(Words.class::isInstance)
                        .map(mark -> mark.bounds().grow(1))
                        .toList();
        assertThat(words).isNotEmpty();
        return words;
    }
}
