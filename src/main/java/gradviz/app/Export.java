package gradviz.app;

import gradviz.app.document.Document;
import gradviz.app.frame.Dialogs;
import gradviz.app.show.Position;
import gradviz.drawing.Theme;
import gradviz.export.Format;
import gradviz.export.Pictures;
import gradviz.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Saves the picture of a step where the user says.
record Export(Dialogs dialogs, Messages messages, Theme theme, Consumer<String> say) {

    void write(@Nullable Position position, Document document) {
        if (position == null) {
            return;
        }
        String name = document.nameProperty().get().replaceAll("\\.py$", "");
        String stem = name.replaceAll("[^\\p{L}\\p{N}]+", "-");
        Path picked = dialogs.pictureWhere(stem + "-" + position.step() + ".png");
        if (picked == null) {
            return;
        }
        Path file =
                Format.of(picked).isPresent()
                        ? picked
                        : picked.resolveSibling(picked.getFileName() + ".png");
        try {
            new Pictures(theme, 2).write(position.storyboard(), position.step(), file);
            say.accept(
                    messages.text(
                            "file.exported", "step", position.step(), "file", file.getFileName()));
        } catch (IOException e) {
            dialogs.failed("file.export-failed", file, e);
        }
    }
}
