package gradviz.app.export;

import gradviz.app.session.Times;
import gradviz.drawing.Theme;
import gradviz.render.Java2dRenderer;
import gradviz.text.Messages;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts the picture of the step on show on the clipboard, in the window's theme.
public record PictureCopy(Times times, Messages messages, Consumer<String> say) {
    private static final double SCALE = 2;

    /// Paints it away from the toolkit, then puts it there and says so.
    public void copy(Piece piece, Theme theme) {
        times.work(
                () -> {
                    int step = piece.ownStep();
                    BufferedImage image =
                            new Java2dRenderer(theme)
                                    .image(piece.shown().around(step).at(step, 1), SCALE);
                    times.back(() -> put(image, step));
                });
    }

    private void put(BufferedImage image, int step) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(Pixels.of(image));
        Clipboard.getSystemClipboard().setContent(content);
        say.accept(messages.text("export.copied.picture", "step", step));
    }
}
