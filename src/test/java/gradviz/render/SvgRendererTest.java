package gradviz.render;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.Golden;
import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Tag;
import gradviz.drawing.Theme;
import gradviz.text.Face;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgRendererTest {
    private static final String TITLE = "x < y & \"add\"";
    private final String svg =
            new SvgRenderer(Theme.LIGHT, false, Letters.NAMED)
                    .render(Sample.drawing(), Legend.of(TITLE, "변수 하나를 두 번 씁니다."));

    @Test
    void writesEveryMark() throws IOException {
        Golden.assertGolden("sample.svg", svg);
    }

    @Test
    void isXmlWhoseTextIsWhatWasSaid() throws Exception {
        Document document = parse(svg);
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(TITLE);
        var texts = root.getElementsByTagName("text");
        assertThat(texts.item(texts.getLength() - 1).getTextContent()).isEqualTo("1.0");
        assertThat(svg).contains("= 3.0 </text>").contains("a &lt; b &amp; &quot;c&quot;</text>");
    }

    @Test
    void equalDrawingsGiveEqualText() {
        String again =
                new SvgRenderer(Theme.LIGHT, false, Letters.NAMED)
                        .render(Sample.drawing(), Legend.of(TITLE, "변수 하나를 두 번 씁니다."));
        assertThat(again).isEqualTo(svg);
    }

    @Test
    void everyPartHasAnIdOfItsOwn() throws Exception {
        Drawing drawing =
                new Drawing(
                        new Rect(0, 0, 10, 10),
                        List.of(Part.of("edge:5"), Part.of("3 x"), Part.of("변수")),
                        List.of(Part.of("edge:5")));
        var groups =
                parse(
                                new SvgRenderer(Theme.LIGHT, false, Letters.NAMED)
                                        .render(drawing, Legend.of("t", "d")))
                        .getElementsByTagName("g");
        assertThat(List.of(0, 1, 2, 3))
                .extracting(i -> ((Element) groups.item(i)).getAttribute("id"))
                .containsExactly("edge-5", "_3-x", "변수", "edge-5.2");
    }

    @Test
    void aTaggedPartCarriesItsNameItsTimesAndItsSentence() throws Exception {
        Tag tag = new Tag("x-2", 3, 7, "x, variable.");
        Legend legend = new Legend("t", "d", Locale.KOREAN, Map.of("variable:4", tag));
        Drawing drawing =
                new Drawing(new Rect(0, 0, 10, 10), List.of(Part.of("variable:4")), List.of());
        Element root =
                parse(new SvgRenderer(Theme.LIGHT, false, Letters.NAMED).render(drawing, legend))
                        .getDocumentElement();
        Element group = (Element) root.getElementsByTagName("g").item(0);

        assertThat(group.getAttribute("id")).isEqualTo("x-2");
        assertThat(group.getAttribute("data-step")).isEqualTo("3");
        assertThat(group.getAttribute("data-changed")).isEqualTo("7");
        assertThat(group.getFirstChild().getNextSibling().getTextContent())
                .isEqualTo("x, variable.");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("ko");
    }

    @Test
    void namesItselfForScreenReaders() throws Exception {
        Element root = parse(svg).getDocumentElement();
        List<String> said =
                Stream.of(root.getAttribute("aria-labelledby").split(" "))
                        .map(id -> textOf(root, id))
                        .toList();

        assertThat(said).containsExactly(TITLE, "변수 하나를 두 번 씁니다.");
    }

    @Test
    void embedsOfEachFaceThatIsUsedTheGlyphsThatAreUsed() throws Exception {
        String embedded = with(Letters.EMBEDDED);

        List<TrueTypeFont> fonts = fonts(embedded);
        assertThat(fonts).hasSize(5);
        TrueTypeFont mono = fonts.get(3);
        assertThat(mono.getName()).isEqualTo("JetBrainsMono-Regular");
        assertThat(mono.getUnicodeCmapLookup().getGlyphId('3')).isPositive();
        assertThat(mono.getUnicodeCmapLookup().getGlyphId('Q')).isZero();
        assertThat(fonts.get(2).getUnicodeCmapLookup().getGlyphId('번')).isPositive();
        assertThat(mono.getTableMap()).doesNotContainKeys("GSUB", "GPOS", "kern");
        assertThat(mono.getHeader().getModified())
                .isEqualTo(FontFile.of(Face.MONO).getHeader().getModified());
        assertThat(embedded).hasSizeLessThan(70_000);
    }

    @Test
    void outlinesInsteadOfTextWhereAsked() throws Exception {
        Element root = parse(with(Letters.OUTLINED)).getDocumentElement();

        assertThat(root.getElementsByTagName("text").getLength()).isZero();
        assertThat(root.getElementsByTagName("style").getLength()).isZero();
        assertThat(root.getElementsByTagName("path").getLength())
                .isGreaterThan(parse(svg).getElementsByTagName("path").getLength() + 10);
    }

    @Test
    void leavesThePaperOutWhereAsked() throws Exception {
        String bare =
                new SvgRenderer(Theme.DARK, true, Letters.NAMED)
                        .render(Sample.drawing(), Legend.of("t", "d"));

        assertThat(bare).doesNotContain("height=\"250\" fill=");
        assertThat(svg).contains("height=\"250\" fill=");
    }

    private static String with(Letters letters) {
        return new SvgRenderer(Theme.LIGHT, false, letters)
                .render(Sample.drawing(), Legend.of("t", "d"));
    }

    private static List<TrueTypeFont> fonts(String svg) throws IOException {
        List<TrueTypeFont> fonts = new ArrayList<>();
        Matcher data = Pattern.compile("base64,([^)]+)\\)").matcher(svg);
        while (data.find()) {
            byte[] bytes = Base64.getDecoder().decode(data.group(1));
            fonts.add(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        }
        return fonts;
    }

    private static String textOf(Element root, String id) {
        return List.of("title", "desc").stream()
                .map(name -> (Element) root.getElementsByTagName(name).item(0))
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }

    @Test
    @org.junit.jupiter.api.Tag("external")
    void anotherProgramDrawsTheSameColours(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("sample.svg"), svg);
        Path picture = folder.resolve("sample.png");
        Process process =
                new ProcessBuilder("rsvg-convert", "-o", picture.toString(), file.toString())
                        .inheritIO()
                        .start();
        assertThat(process.waitFor()).isZero();

        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(rgb(image, 5, 5)).isEqualTo(Theme.LIGHT.rgb(Ink.PAPER));
        assertThat(rgb(image, 270, 60)).isEqualTo(Theme.LIGHT.rgb(Ink.FUNCTION));
        assertThat(rgb(image, 120, 192)).isEqualTo(Theme.LIGHT.rgb(Ink.TERM_1));
        assertThat(rgb(image, 90, 61)).isEqualTo(Theme.LIGHT.rgb(Ink.DATA));
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
