package gradviz.app.export;

import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Takes what Java2D painted to the toolkit.
final class Pixels {
    private Pixels() {}

    /// {@return the same picture}
    static Image of(BufferedImage painted) {
        int width = painted.getWidth();
        int height = painted.getHeight();
        int[] pixels = painted.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
