package gradviz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PngFileTest {
    @Test
    void keepsEveryPixel() throws IOException {
        BufferedImage image = random(BufferedImage.TYPE_INT_RGB);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.of(image, 96)));

        assertThat(read.getColorModel().hasAlpha()).isFalse();
        assertThat(pixels(read)).isEqualTo(pixels(image));
    }

    @Test
    void keepsHowFaintAPixelIs() throws IOException {
        BufferedImage image = random(BufferedImage.TYPE_INT_ARGB);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.of(image, 96)));

        assertThat(read.getColorModel().hasAlpha()).isTrue();
        assertThat(pixels(read)).isEqualTo(pixels(image));
    }

    @Test
    void saysHowLargeItIsOnPaper() throws IOException {
        byte[] file = PngFile.of(random(BufferedImage.TYPE_INT_RGB), 254);

        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in);
            IIOMetadata metadata = reader.getImageMetadata(0);
            Element tree = (Element) metadata.getAsTree(metadata.getNativeMetadataFormatName());
            Element density = (Element) tree.getElementsByTagName("pHYs").item(0);
            assertThat(density.getAttribute("pixelsPerUnitXAxis")).isEqualTo("10000");
            assertThat(density.getAttribute("pixelsPerUnitYAxis")).isEqualTo("10000");
            assertThat(density.getAttribute("unitSpecifier")).isEqualTo("meter");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage random(int type) {
        Random random = new Random(1);
        BufferedImage image = new BufferedImage(37, 23, type);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        int width = image.getWidth();
        return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    }
}
