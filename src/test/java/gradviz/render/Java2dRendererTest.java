package gradviz.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradviz.drawing.Anchor;
import gradviz.drawing.Box;
import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.drawing.Words;
import gradviz.text.Face;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Java2dRendererTest {
    private static final int PAPER = Theme.LIGHT.rgb(Ink.PAPER);
    private final Java2dRenderer renderer = new Java2dRenderer(Theme.LIGHT);

    @Test
    void paintsTheInksInTheirColours() {
        BufferedImage image = renderer.image(Sample.drawing(), 2);
        assertThat(image.getWidth()).isEqualTo(1120);
        assertThat(rgb(image, 10, 10)).isEqualTo(PAPER);
        assertThat(rgb(image, 540, 120)).isEqualTo(Theme.LIGHT.rgb(Ink.FUNCTION));
        assertThat(rgb(image, 240, 384)).isEqualTo(Theme.LIGHT.rgb(Ink.TERM_1));
        assertThat(rgb(image, 180, 122)).isEqualTo(Theme.LIGHT.rgb(Ink.DATA));
    }

    @Test
    void whatMovesLiesAboveTheGround() {
        Rect all = new Rect(0, 0, 20, 20);
        Part below = Part.of("a", Box.filled(all, 0, Ink.TERM_1));
        Part above = Part.of("b", Box.filled(all, 0, Ink.TERM_2));
        BufferedImage image = renderer.image(new Drawing(all, List.of(below), List.of(above)), 1);
        assertThat(rgb(image, 10, 10)).isEqualTo(Theme.LIGHT.rgb(Ink.TERM_2));
    }

    @Test
    void aFaintPartShowsThroughAsAWhole() {
        Rect all = new Rect(5, 5, 20, 20);
        Part part =
                Part.of("a", Box.filled(all, 0, Ink.TEXT), Box.filled(all, 0, Ink.PANEL))
                        .withAlpha(0.5);
        BufferedImage image = renderer.image(new Drawing(all.grow(5), List.of(part), List.of()), 1);
        int half = (0xf6 + 0xff) / 2;
        assertThat(rgb(image, 15, 15) >> 16).isCloseTo(half, within(1));
        assertThat(rgb(image, 2, 2)).isEqualTo(PAPER);
    }

    @ParameterizedTest
    @EnumSource
    void textStaysWithinItsMeasuredWidth(Face face) {
        Words words = new Words(40, 60, "Hx.grad는 3.0H", face, 24, Ink.TEXT, Anchor.START);
        Rect ink = inkOf(renderer.image(drawing(words), 4), 4);
        assertThat(ink.x()).isGreaterThanOrEqualTo(40);
        assertThat(ink.right()).isLessThanOrEqualTo(words.bounds().right());
        assertThat(ink.right()).isGreaterThan(words.bounds().right() - 4);
    }

    @Test
    void hangulInTheMonoFaceIsDrawnAndNotABox() {
        BufferedImage one = renderer.image(drawing(mono("는")), 2);
        BufferedImage other = renderer.image(drawing(mono("가")), 2);
        assertThat(inkOf(one, 2).height()).isGreaterThan(10);
        assertThat(differing(one, other)).isGreaterThan(100);
    }

    @Test
    void textIsSmoothedInGrey() {
        BufferedImage image = renderer.image(drawing(mono("WAVE")), 1);
        int paperTint = (PAPER & 0xff) - (PAPER >> 16);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int c = rgb(image, x, y);
                assertThat((c & 0xff) - (c >> 16)).isBetween(paperTint, 0x30 - 0x1b);
            }
        }
    }

    @Test
    void leavesTheGraphicsAsItWas() {
        BufferedImage image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        BasicStroke stroke = new BasicStroke(7);
        graphics.setStroke(stroke);
        graphics.scale(2, 2);
        renderer.paint(graphics, Sample.drawing());
        assertThat(graphics.getStroke()).isSameAs(stroke);
        assertThat(graphics.getTransform()).isEqualTo(AffineTransform.getScaleInstance(2, 2));
    }

    private static Words mono(String text) {
        return new Words(40, 60, text, Face.MONO, 24, Ink.TEXT, Anchor.START);
    }

    private static Drawing drawing(Mark mark) {
        return new Drawing(new Rect(0, 0, 320, 90), List.of(Part.of("words", mark)), List.of());
    }

    /// {@return where the picture is not paper, in the pixels of the drawing}
    private static Rect inkOf(BufferedImage image, double scale) {
        Rect ink = null;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (rgb(image, x, y) != PAPER) {
                    Rect pixel = new Rect(x / scale, y / scale, 1 / scale, 1 / scale);
                    ink = ink == null ? pixel : ink.union(pixel);
                }
            }
        }
        assertThat(ink).isNotNull();
        return ink;
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                count += rgb(one, x, y) == rgb(other, x, y) ? 0 : 1;
            }
        }
        return count;
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }
}
