package gradviz.app;

import gradviz.app.document.Document;
import gradviz.app.frame.Dialogs;
import gradviz.app.show.Position;
import gradviz.drawing.Theme;
import gradviz.export.Format;
import gradviz.export.Pictures;
import gradviz.storyboard.compare.Comparison;
import gradviz.storyboard.compare.PairPicture;
import gradviz.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Saves the picture of a step where the user says.
record Export(Dialogs dialogs, Messages messages, Theme theme, Consumer<String> say) {

    void write(@Nullable Position position, Document document) {
        if (position != null) {
            int step = position.step();
            Saving saving = (pictures, file) -> pictures.write(position.storyboard(), step, file);
            write(stem(document) + "-" + step, step, saving);
        }
    }

    /// Saves the picture of a pair; it is drawn for a file, whatever the window's size.
    void write(@Nullable Comparison comparison, int slot, Document document) {
        if (comparison != null) {
            Saving saving =
                    (pictures, file) -> pictures.write(PairPicture.forFile(comparison), slot, file);
            String pair = comparison.pair().left() + "-" + comparison.pair().right();
            write(stem(document) + "-" + pair + "-" + slot, slot, saving);
        }
    }

    /// Writes a picture to a file.
    private interface Saving {
        void to(Pictures pictures, Path file) throws IOException;
    }

    private static String stem(Document document) {
        String name = document.nameProperty().get().replaceAll("\\.py$", "");
        return name.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private void write(String suggested, int step, Saving saving) {
        Path picked = dialogs.pictureWhere(suggested + ".png");
        if (picked == null) {
            return;
        }
        Path file =
                Format.of(picked).isPresent()
                        ? picked
                        : picked.resolveSibling(picked.getFileName() + ".png");
        try {
            saving.to(new Pictures(theme, 2), file);
            say.accept(messages.text("file.exported", "step", step, "file", file.getFileName()));
        } catch (IOException e) {
            dialogs.failed("file.export-failed", file, e);
        }
    }
}
