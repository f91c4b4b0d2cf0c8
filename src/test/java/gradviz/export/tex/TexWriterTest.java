package gradviz.export.tex;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.Golden;
import gradviz.drawing.Theme;
import gradviz.export.Figure;
import gradviz.export.Finish;
import gradviz.export.Progress;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TexWriterTest {
    private static final String TWICE =
            "x = Variable(np.array(3.0))\ny = add(x, x)\ny.backward()\nprint(x.grad)\n";
    private static final String SPECIAL =
            "a_b = Variable(np.array(-3.0))\ny = (a_b - 1.0) * a_b ** 2\ny.backward()\n";

    @Test
    void usedTwice() throws IOException {
        Golden.assertGolden("used-twice.tex", last(TWICE, Locale.ENGLISH, TexForm.DOCUMENT));
    }

    @Test
    void definesOnlyTheColoursThatItUses() throws IOException {
        String tex = last(TWICE, Locale.ENGLISH, TexForm.PICTURE);

        assertThat(tex).contains("\\definecolor{gv-data}{HTML}{0072B2}");
        assertThat(tex).doesNotContain("gv-leftover", "\\documentclass");
    }

    @Test
    void drawsWhatStaysOnASlideOnce() throws IOException {
        String tex = all(TWICE, TexForm.SLIDES);

        assertThat(tex).contains("\\begin{frame}<1-9>[plain]", "\\only<");
        assertThat(tex).hasSizeLessThan(all(TWICE, TexForm.DOCUMENT).length() / 2);
    }

    @Test
    void saysFirstThatHangulNeedsLualatex() throws IOException {
        String tex = last(TWICE, Locale.KOREAN, TexForm.DOCUMENT);

        assertThat(tex.lines().findFirst().orElseThrow()).contains("lualatex", "luatexko");
        assertThat(tex).contains("\\usepackage{luatexko}");
    }

    @Test
    void escapesNamesAndSetsMinusSigns() throws IOException {
        String tex = last(SPECIAL, Locale.ENGLISH, TexForm.DOCUMENT);

        assertThat(tex).contains("a\\_b", "$-$3.0").doesNotContain(" -3.0}");
    }

    @Test
    @Tag("external")
    void isSetByPdflatexAndLualatex(@TempDir Path folder) throws Exception {
        for (String program : List.of("pdflatex", "lualatex")) {
            for (TexForm form : List.of(TexForm.DOCUMENT, TexForm.SLIDES)) {
                PDDocument pdf = compile(program, folder, all(TWICE, form));
                assertThat(pdf.getNumberOfPages()).isEqualTo(9);
                assertThat(new PDFTextStripper().getText(pdf)).contains("add", "x.grad", "= 2.0");
                pdf.close();
            }
        }
        compile("pdflatex", folder, last(SPECIAL, Locale.ENGLISH, TexForm.DOCUMENT)).close();
    }

    @Test
    @Tag("external")
    void isAsLargeAsThePictureOnThePage(@TempDir Path folder) throws Exception {
        var bounds = figure(TWICE, Locale.ENGLISH).at(9, 1).bounds();

        PDDocument pdf = compile("pdflatex", folder, last(TWICE, Locale.ENGLISH, TexForm.DOCUMENT));

        var page = pdf.getPage(0).getMediaBox();
        assertThat((double) page.getWidth())
                .isBetween(bounds.width() * 0.75 - 0.1, bounds.width() * 0.75 + 0.1);
        assertThat((double) page.getHeight())
                .isBetween(bounds.height() * 0.75 - 0.1, bounds.height() * 0.75 + 0.1);
        pdf.close();
    }

    @Test
    @Tag("external")
    void setsHangulWithLuatexko(@TempDir Path folder) throws Exception {
        PDDocument pdf = compile("lualatex", folder, last(TWICE, Locale.KOREAN, TexForm.DOCUMENT));

        assertThat(new PDFTextStripper().getText(pdf)).contains("기울기");
        pdf.close();
    }

    private static PDDocument compile(String program, Path folder, String tex) throws Exception {
        Files.writeString(folder.resolve("picture.tex"), tex);
        Process process =
                new ProcessBuilder(
                                program,
                                "-interaction=nonstopmode",
                                "-halt-on-error",
                                "picture.tex")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Loader.loadPDF(folder.resolve("picture.pdf").toFile());
    }

    private static String last(String text, Locale locale, TexForm form) throws IOException {
        Figure figure = figure(text, locale);
        Finish finish = Finish.of(Theme.LIGHT, 1).with(form);
        return TexWriter.text(figure, List.of(figure.last()), finish, Progress.NONE);
    }

    private static String all(String text, TexForm form) throws IOException {
        Figure figure = figure(text, Locale.ENGLISH);
        List<Integer> steps = IntStream.rangeClosed(1, figure.last()).boxed().toList();
        return TexWriter.text(figure, steps, Finish.of(Theme.LIGHT, 1).with(form), Progress.NONE);
    }

    private static Figure figure(String text, Locale locale) {
        return new Figure(Storyboard.of(Run.of(text), Setting.of(locale)));
    }
}
