package gradviz.app;

import gradviz.app.document.Document;
import gradviz.app.frame.Dialogs;
import gradviz.app.show.Position;
import gradviz.drawing.Theme;
import gradviz.export.Exhibit;
import gradviz.export.Exporter;
import gradviz.export.Figure;
import gradviz.export.Finish;
import gradviz.export.Format;
import gradviz.export.PairFigure;
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
            write(stem(document) + "-" + step, step, new Figure(position.storyboard()));
        }
    }

    /// Saves the picture of a pair; it is drawn for a file, whatever the window's size.
    void write(@Nullable Comparison comparison, int slot, Document document) {
        if (comparison != null) {
            String pair = comparison.pair().left() + "-" + comparison.pair().right();
            PairFigure figure = new PairFigure(PairPicture.forFile(comparison));
            write(stem(document) + "-" + pair + "-" + slot, slot, figure);
        }
    }

    private static String stem(Document document) {
        String name = document.nameProperty().get().replaceAll("\\.py$", "");
        return name.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private void write(String suggested, int step, Exhibit exhibit) {
        Path picked = dialogs.pictureWhere(suggested + ".png");
        if (picked == null) {
            return;
        }
        Path file =
                Format.of(picked).isPresent()
                        ? picked
                        : picked.resolveSibling(picked.getFileName() + ".png");
        try {
            new Exporter(Finish.of(theme, 2)).write(exhibit, step, file);
            say.accept(messages.text("file.exported", "step", step, "file", file.getFileName()));
        } catch (IOException e) {
            dialogs.failed("file.export-failed", file, e);
        }
    }
}
