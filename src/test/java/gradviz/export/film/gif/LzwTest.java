package gradviz.export.film.gif;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.export.film.FrameSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LzwTest {
    private static final Palette GREYS =
            new Palette(
                    IntStream.range(0, 255)
                            .mapToObj(i -> i * 0x010101)
                            .collect(Collectors.toList()));

    @ParameterizedTest
    @CsvSource({"1,1,1", "2,1,255", "300,200,255", "300,200,2", "640,480,1", "511,3,7"})
    void anotherReaderFindsThePixelsAgain(int width, int height, int shades) throws IOException {
        var pixels = new byte[width * height];
        var random = new Random(7);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) random.nextInt(shades);
        }

        var bytes = new ByteArrayOutputStream();
        var file = new GifFile(bytes);
        file.header(new FrameSize(width, height), GREYS, false);
        file.frame(new Area(0, 0, width, height), pixels, 0);
        file.end();
        var image = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));

        for (int i = 0; i < pixels.length; i++) {
            assertThat(image.getRGB(i % width, i / width) & 0xff).isEqualTo(pixels[i] & 0xff);
        }
    }
}
