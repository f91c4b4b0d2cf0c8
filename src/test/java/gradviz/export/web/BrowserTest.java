package gradviz.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Drawing;
import gradviz.drawing.Theme;
import gradviz.export.Exporter;
import gradviz.export.Figure;
import gradviz.export.Finish;
import gradviz.render.Java2dRenderer;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page in a real browser: keys are pressed, and what it shows is read.
@Tag("external")
class BrowserTest {
    private static final String COUNT = "document.getElementById('count').innerText";

    @TempDir static Path folder;

    private static Storyboard storyboard;
    private static Browser browser;
    private static String page;

    @BeforeAll
    static void exportPage() throws IOException, InterruptedException {
        Run run = Run.of(Lessons.named("used-twice").orElseThrow().text());
        storyboard = Storyboard.of(run, Setting.of(Locale.ENGLISH));
        Path file = folder.resolve("used-twice.html");
        Finish finish = Finish.of(Theme.LIGHT, 1).forReader();
        new Exporter(finish).write(new Figure(storyboard), storyboard.last(), file);
        page = file.toUri().toString();
        browser = new Browser(folder.resolve("browser"));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void useDesk() {
        browser.screen(1280, 800, false);
    }

    @AfterEach
    void nothingFailedAndNothingWasLoaded() {
        assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
        assertThat(browser.events("Log.entryAdded")).isEmpty();
        assertThat(browser.events("Runtime.consoleAPICalled")).isEmpty();
        assertThat(browser.events("Network.requestWillBeSent"))
                .extracting(event -> String.valueOf(event.get("documentURL")))
                .allMatch(address -> address.startsWith("file:"));
        assertThat(browser.events("Network.requestWillBeSent").toString())
                .doesNotContain("url=http");
    }

    @Test
    void startsPausedWhereTheWindowStarts() {
        browser.open(page);
        assertThat(browser.text("#count")).isEqualTo("2 / 9");
        assertThat(browser.eval("document.body.classList.contains('playing')")).isEqualTo(false);
    }

    @Test
    void anArrowKeyGoesOnWithItsMotionAndTheNextOneEndsThatAtOnce() {
        browser.open(page + "#step=5");
        browser.press("ArrowRight");
        assertThat(browser.text("#count")).isEqualTo("6 / 9");
        assertThat(picture()).doesNotContain("= 1.0");
        browser.press("ArrowRight");
        assertThat(browser.text("#count")).isEqualTo("7 / 9");
        assertThat(picture()).contains("= 1.0");
        browser.until("document.getElementById('picture').textContent.includes('= 2.0')");
        assertThat(browser.text(".caption .sentence")).endsWith("x.grad = 1.0 + 1.0 = 2.0");
        assertThat(browser.text("#code .lit").strip()).isEqualTo("x.grad = x.grad + gx");
        assertThat(browser.text("#listing .lit")).contains("y.backward()");
        browser.until("location.hash === '#step=7'");
    }

    @Test
    void homeEndAndBackShowTheEndOfAStep() {
        browser.open(page);
        browser.press("End");
        assertThat(browser.text("#count")).isEqualTo("9 / 9");
        assertThat(browser.text("#output")).isEqualTo("2.0");
        browser.press("ArrowLeft");
        assertThat(browser.text("#count")).isEqualTo("8 / 9");
        browser.press("Home");
        assertThat(browser.text("#count")).isEqualTo("0 / 9");
        assertThat(picture().strip()).isEmpty();
        browser.press("Space");
        assertThat(browser.text("#count")).isEqualTo("1 / 9");
    }

    @Test
    void withReducedMotionStatesChangeAtOnce() {
        browser.screen(1280, 800, true);
        browser.open(page + "#step=6");
        browser.press("ArrowRight");
        assertThat(picture()).contains("= 2.0");
    }

    @Test
    void playsFromStepToStepAndStopsAtAQuestion() {
        browser.screen(1280, 800, true);
        browser.open(page + "#step=0");
        browser.press("Enter");
        browser.until("!document.querySelector('.question').hidden");
        assertThat(browser.text("#count")).isEqualTo("2 / 9");
        assertThat(browser.eval("document.body.classList.contains('playing')")).isEqualTo(false);
    }

    @Test
    void aQuestionComesBeforeItsLineAndItsAnswerAfterwards() {
        browser.open(page);
        browser.press("Space");
        assertThat(browser.text("#count")).isEqualTo("2 / 9");
        assertThat(browser.text(".question")).contains("What will x.grad be?").contains("None");
        assertThat(browser.text("#page")).doesNotContain("right").contains("x.grad = ?");
        browser.press("Digit1");
        assertThat(browser.text(".choice.wrong")).contains("1.0").contains("wrong");
        assertThat(browser.text(".remark")).contains("1.0").doesNotContain("2.0");
        assertThat(browser.text("#page")).doesNotContain("right");
        browser.click(".choice:nth-child(2)");
        assertThat(browser.text(".choice.right")).contains("2.0");
        for (int step = 3; step <= 7; step++) {
            browser.press("Space");
        }
        browser.until("document.querySelector('.remark').innerText.startsWith('x.grad is 2.0')");
        assertThat(browser.text("#count")).isEqualTo("7 / 9");
    }

    @Test
    void theAddressGivesLanguageThemeAndStep() {
        browser.open(page + "?lang=ko&theme=dark#step=7");
        assertThat(browser.text("#count")).isEqualTo("7 / 9");
        assertThat(browser.text("h1")).isEqualTo("두 번 쓰면 더합니다");
        assertThat(browser.text(".caption .sentence")).contains("기여분 2가 x에 도착했고");
        String paper = "getComputedStyle(document.body).backgroundColor";
        int dark = Theme.DARK.rgb(gradviz.drawing.Ink.PAPER);
        assertThat(browser.eval(paper))
                .isEqualTo("rgb(%d, %d, %d)".formatted(dark >> 16, dark >> 8 & 255, dark & 255));
        browser.eval("location.hash = '#step=3'");
        browser.until(COUNT + " === '3 / 9'");
    }

    @Test
    void theLineOfStepsSeeksWhereItIsPressed() {
        browser.open(page);
        browser.click("#timeline");
        assertThat(browser.text("#count")).isEqualTo("5 / 9");
        assertThat(browser.eval("document.getElementById('timeline').ariaValueNow")).isEqualTo("5");
        assertThat(String.valueOf(browser.eval("document.getElementById('picture').ariaLabel")))
                .contains("x");
    }

    @Test
    void withinAnotherPageKeysWaitForAClickAndScrollingKeysAreLeftAlone() throws IOException {
        String frame = Iframe.line(new Figure(storyboard), folder.resolve("used-twice.html"));
        String host = "<!DOCTYPE html><body>%s<p style='height:3000px'>".formatted(frame);
        Path file = Files.writeString(folder.resolve("host.html"), host.replace("lazy", "eager"));
        browser.open(file.toUri() + "");
        browser.eval("document.querySelector('iframe').focus()");
        browser.press("ArrowRight");
        assertThat(browser.evalInFrame(COUNT)).isEqualTo("2 / 9");
        browser.click(300, 100);
        browser.press("Space");
        browser.press("PageDown");
        assertThat(browser.evalInFrame(COUNT)).isEqualTo("2 / 9");
        browser.press("End");
        assertThat(browser.evalInFrame(COUNT)).isEqualTo("9 / 9");
    }

    @Test
    void printsThePictureTheSentenceAndTheCodeOnOneSheet() throws IOException {
        browser.open(page + "?theme=dark#step=7");
        byte[] bytes = browser.bytes("Page.printToPDF", Map.of("printBackground", true));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text)
                    .contains("Contribution 2 reaches x", "accumulated", "y.backward()", "gx")
                    .doesNotContain("Step");
        }
    }

    @Test
    void thePictureIsTheOneThatJavaDraws() throws IOException {
        browser.open(page + "#step=7");
        Drawing drawing = storyboard.at(7, 1);
        int width = (int) drawing.bounds().width();
        int height = (int) drawing.bounds().height();
        browser.eval("picture.fit = null; document.getElementById('stage').style.padding = 0");
        browser.eval(
                "document.getElementById('picture').style.cssText ="
                        + " 'position:fixed;left:0;top:0;background:var(--paper);width:%spx;height:%spx'"
                                .formatted(drawing.bounds().width(), drawing.bounds().height()));
        Map<String, Integer> clip =
                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 2);
        BufferedImage theirs =
                ImageIO.read(
                        new ByteArrayInputStream(
                                browser.bytes("Page.captureScreenshot", Map.of("clip", clip))));
        BufferedImage ours = new Java2dRenderer(Theme.LIGHT).image(drawing, 2);
        assertThat(different(ours, theirs)).isLessThan(0.01);
    }

    private static String picture() {
        return String.valueOf(browser.eval("document.getElementById('picture').textContent"));
    }

    /// How many pixels differ clearly, of all.
    private static double different(BufferedImage a, BufferedImage b) {
        int count = 0;
        int width = Math.min(a.getWidth(), b.getWidth());
        int height = Math.min(a.getHeight(), b.getHeight());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                count += distance(a.getRGB(x, y), b.getRGB(x, y)) > 200 ? 1 : 0;
            }
        }
        return count / (double) (width * height);
    }

    private static int distance(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                + Math.abs((a & 255) - (b & 255));
    }
}
