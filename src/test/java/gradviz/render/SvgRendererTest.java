package gradviz.render;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.Golden;
import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgRendererTest {
    private static final String TITLE = "x < y & \"add\"";
    private final String svg =
            new SvgRenderer().render(Sample.drawing(), Theme.LIGHT, TITLE, "변수 하나를 두 번 씁니다.");

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
                new SvgRenderer().render(Sample.drawing(), Theme.LIGHT, TITLE, "변수 하나를 두 번 씁니다.");
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
                parse(new SvgRenderer().render(drawing, Theme.LIGHT, "t", "d"))
                        .getElementsByTagName("g");
        assertThat(List.of(0, 1, 2, 3))
                .extracting(i -> ((Element) groups.item(i)).getAttribute("id"))
                .containsExactly("edge-5", "_3-x", "_--", "edge-5.2");
    }

    @Test
    @Tag("external")
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
