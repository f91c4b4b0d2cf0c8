package gradviz.export;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.Likeness;
import gradviz.drawing.Drawing;
import gradviz.drawing.Theme;
import gradviz.render.Java2dRenderer;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// PDF files as their readers find them.
class PdfTest {
    @TempDir Path folder;

    @Test
    void holdsAPageAStepAllOfOneSizeWithABookmarkEach() throws Exception {
        Storyboard storyboard = storyboard("cleared-first", Locale.ENGLISH);
        Path file = write(storyboard, all(storyboard), Finish.of(Theme.LIGHT, 1));

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(23);
            assertThat(document.getPages())
                    .extracting(page -> page.getMediaBox().toString())
                    .containsOnly(document.getPage(0).getMediaBox().toString());
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isEqualTo((float) (storyboard.at(1, 1).bounds().width() * 0.75));
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles).hasSize(23);
            assertThat(titles.get(20)).isEqualTo("21. " + storyboard.narration(21).text());
        }
        assertThat(Files.size(file)).isLessThan(80_000);
    }

    @Test
    void saysWhatItIsWithoutADate() throws Exception {
        Storyboard storyboard = storyboard("used-twice", Locale.KOREAN);
        Path file = write(storyboard, List.of(9), Finish.of(Theme.LIGHT, 1));

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).startsWith(storyboard.title());
            assertThat(information.getSubject()).isEqualTo(storyboard.narration(9).text());
            assertThat(information.getCreator()).isEqualTo("gradviz");
            assertThat(information.getCreationDate()).isNull();
            assertThat(information.getModificationDate()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ko");
        }
    }

    @Test
    void textIsFoundAndItsFontsAreEmbeddedAndSubset() throws Exception {
        Storyboard storyboard = storyboard("cleared-first", Locale.KOREAN);
        Path file = write(storyboard, all(storyboard), Finish.of(Theme.LIGHT, 1));

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("add(x, x)", "9행의 y", "누적됨", "기울기 1.0, 남음", "= 3.0");
            List<PDFont> fonts = fonts(document);
            assertThat(fonts).hasSize(5);
            for (PDFont font : fonts) {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @Test
    void outlinesNeedNoFont() throws Exception {
        Storyboard storyboard = storyboard("used-twice", Locale.KOREAN);
        Path file = write(storyboard, List.of(9), Finish.of(Theme.LIGHT, 1).with(true, true));

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).isBlank();
            assertThat(fonts(document)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cleared-first, en, light, false",
        "cleared-first, ko, dark, false",
        "in-place, ko, print, true",
        "diamond-stack, en, projector, false",
    })
    @Tag("external")
    void anotherProgramDrawsWhatThePngShows(
            String lesson, Locale locale, String name, boolean outlined) throws Exception {
        Storyboard storyboard = storyboard(lesson, locale);
        Theme theme = Theme.named(name).orElseThrow();
        int last = storyboard.last();
        Path file = write(storyboard, List.of(last), Finish.of(theme, 1).with(false, outlined));
        Path picture = folder.resolve("page");
        run("pdftoppm", "-png", "-singlefile", "-r", "384", file.toString(), picture.toString());

        // It puts letters on whole pixels: four of them to one leave that out of the comparison.
        Drawing drawing = storyboard.at(last, 1);
        BufferedImage theirs = ImageIO.read(folder.resolve("page.png").toFile());
        BufferedImage ours = new Java2dRenderer(theme).image(drawing, 4);
        assertThat(Likeness.of(Likeness.halved(ours), Likeness.halved(theirs)))
                .matches(Likeness::isSame);
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private Path write(Storyboard storyboard, List<Integer> steps, Finish finish) throws Exception {
        Path file = folder.resolve("x.pdf");
        new Exporter(finish).write(new Figure(storyboard), steps, file, Progress.NONE);
        return file;
    }

    private static List<PDFont> fonts(PDDocument document) throws Exception {
        List<PDFont> fonts = new ArrayList<>();
        PDPage page = document.getPage(0);
        for (COSName name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        return fonts;
    }

    private static List<Integer> all(Storyboard storyboard) {
        return IntStream.rangeClosed(1, storyboard.last()).boxed().toList();
    }

    private static Storyboard storyboard(String lesson, Locale locale) {
        String text = Lessons.named(lesson).orElseThrow().text();
        return Storyboard.of(Run.of(text), Setting.of(locale));
    }
}
