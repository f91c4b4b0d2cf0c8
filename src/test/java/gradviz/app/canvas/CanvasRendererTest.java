package gradviz.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.render.Java2dRenderer;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The screen and the files show the same picture.
@ExtendWith(ApplicationExtension.class)
class CanvasRendererTest {
    private static final String LISTING =
            """
            x = Variable(np.array(3.0))
            y = add(x, x)
            y.backward()
            x.cleargrad()
            y = add(add(x, x), x)
            y.backward()
            """;

    /// A pixel differs when one of its colours does by more than this part of the whole range.
    private static final double NOTABLE = 0.25;

    @Test
    void showsWhatJava2dDraws() throws Exception {
        Storyboard storyboard = Storyboard.of(Run.of(LISTING), Setting.of(Locale.KOREAN));
        Drawing drawing = storyboard.at(storyboard.last(), 1);

        BufferedImage file = new Java2dRenderer(Theme.LIGHT).image(drawing, 2);
        WritableImage screen = onFx(drawing, 2);

        assertThat(inkIn(file)).isGreaterThan(0.05);
        assertThat(difference(file, screen)).isLessThan(0.01);
    }

    @Test
    void differsWhereThePictureDoes() throws Exception {
        Storyboard storyboard = Storyboard.of(Run.of(LISTING), Setting.of(Locale.KOREAN));
        Drawing first = storyboard.at(2, 1);
        Drawing last = storyboard.at(storyboard.last(), 1);

        BufferedImage file = new Java2dRenderer(Theme.LIGHT).image(first, 2);

        assertThat(difference(file, onFx(last, 2))).isGreaterThan(0.03);
    }

    private static WritableImage onFx(Drawing drawing, double scale) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> paint(drawing, scale)).get(20, TimeUnit.SECONDS);
    }

    private static WritableImage paint(Drawing drawing, double scale) {
        Rect bounds = drawing.bounds();
        Canvas canvas =
                new Canvas(Math.ceil(bounds.width() * scale), Math.ceil(bounds.height() * scale));
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        CanvasRenderer renderer = new CanvasRenderer(Theme.LIGHT);
        renderer.paper(graphics, new Rect(0, 0, canvas.getWidth(), canvas.getHeight()));
        graphics.scale(scale, scale);
        graphics.translate(-bounds.x(), -bounds.y());
        renderer.paint(graphics, drawing.parts());
        return canvas.snapshot(new SnapshotParameters(), null);
    }

    /// {@return the part of all pixels that differ notably from the nearest of their neighbours}
    ///
    /// Two smoothings of one edge may lie half a pixel apart; a missing or displaced line may not.
    private static double difference(BufferedImage file, WritableImage screen) {
        int width = Math.min(file.getWidth(), (int) screen.getWidth());
        int height = Math.min(file.getHeight(), (int) screen.getHeight());
        PixelReader pixels = screen.getPixelReader();
        long different = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                different += near(file.getRGB(x, y), pixels, x, y) ? 0 : 1;
            }
        }
        return (double) different / ((double) width * height);
    }

    private static boolean near(int rgb, PixelReader pixels, int x, int y) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                if (distance(rgb, pixels.getArgb(x + dx, y + dy)) <= NOTABLE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double distance(int a, int b) {
        int red = Math.abs((a >> 16 & 255) - (b >> 16 & 255));
        int green = Math.abs((a >> 8 & 255) - (b >> 8 & 255));
        int blue = Math.abs((a & 255) - (b & 255));
        return Math.max(red, Math.max(green, blue)) / 255.0;
    }

    private static double inkIn(BufferedImage image) {
        int paper = Theme.LIGHT.rgb(Ink.PAPER) | 0xff000000;
        long ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                ink += image.getRGB(x, y) == paper ? 0 : 1;
            }
        }
        return (double) ink / ((double) image.getWidth() * image.getHeight());
    }
}
