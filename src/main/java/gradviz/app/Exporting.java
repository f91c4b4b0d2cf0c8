package gradviz.app;

import gradviz.app.document.Document;
import gradviz.app.document.Filing;
import gradviz.app.frame.Dialogs;
import gradviz.app.session.Times;
import gradviz.app.show.Position;
import gradviz.drawing.Theme;
import gradviz.export.Pictures;
import gradviz.text.Messages;
import java.io.IOException;
import java.nio.file.Path;

/// Saves the picture of the step that is shown.
final class Exporting {
    private static final double PIXELS = 2;

    private final Dialogs dialogs;
    private final Times times;
    private final Messages messages;

    Exporting(Dialogs dialogs, Times times, Messages messages) {
        this.dialogs = dialogs;
        this.times = times;
        this.messages = messages;
    }

    /// Asks where to, and writes a PNG or an SVG by the suffix.
    void export(Desk desk, Document document) {
        Position position = desk.show().position();
        if (position == null) {
            return;
        }
        String name = Filing.stem(document.nameProperty().get());
        Path picked = dialogs.pictureWhere(name + "-" + position.step() + ".png");
        if (picked == null) {
            return;
        }
        Path file = withSuffix(picked);
        times.work(() -> write(position, file, desk));
    }

    private void write(Position position, Path file, Desk desk) {
        try {
            new Pictures(Theme.LIGHT, PIXELS)
                    .write(position.storyboard(), position.step(), file);
            String done =
                    messages.text("file.exported", "step", position.step(), "file", file);
            times.back(() -> desk.say(done));
        } catch (IOException e) {
            times.back(() -> dialogs.failed("file.export-failed", file, e));
        }
    }

    private static Path withSuffix(Path picked) {
        String name = picked.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        boolean known = name.endsWith(".png") || name.endsWith(".svg");
        return known ? picked : picked.resolveSibling(picked.getFileName() + ".png");
    }
}
