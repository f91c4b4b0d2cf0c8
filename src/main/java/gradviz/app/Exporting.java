package gradviz.app;

import gradviz.app.document.Document;
import gradviz.app.export.ExportDialog;
import gradviz.app.export.ExportModel;
import gradviz.app.export.Origin;
import gradviz.app.export.PictureCopy;
import gradviz.app.export.Piece;
import gradviz.app.present.Material;
import gradviz.app.settings.Settings;
import gradviz.app.show.Position;
import gradviz.run.Lesson;
import gradviz.run.Run;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Takes what a window has on show to files and to the clipboard.
final class Exporting {
    private final Window window;
    private final Material material;
    private final Settings settings;
    private final Comparing comparing;
    private @Nullable ExportDialog dialog;
    private Subscription waiting = Subscription.EMPTY;

    Exporting(Window window, Material material, Settings settings, Comparing comparing) {
        this.window = window;
        this.material = material;
        this.settings = settings;
        this.comparing = comparing;
    }

    /// Opens the dialog, or brings it forward where it is open.
    ///
    /// @param say tells what became of the export
    void open(Consumer<String> say) {
        if (dialog != null && dialog.isOpen()) {
            dialog.toFront();
            return;
        }
        if (material.session().isOpening()) {
            say.accept(window.messages().text("export.running"));
            openLater(say);
            return;
        }
        Piece piece = piece(say);
        if (piece == null) {
            return;
        }
        ExportModel model =
                new ExportModel(
                        piece,
                        window.messages(),
                        material.times(),
                        material.theme().getValue(),
                        folder());
        ExportDialog opened =
                new ExportDialog(
                        window.stage(), model, settings, window.messages(), material.theme(), say);
        dialog = opened;
        opened.show();
    }

    /// What was asked for while the first run was under way comes when there is a picture.
    private void openLater(Consumer<String> say) {
        waiting.unsubscribe();
        waiting =
                material.asking()
                        .show()
                        .storyboardProperty()
                        .subscribe(
                                (_, _) -> {
                                    waiting.unsubscribe();
                                    material.times().back(() -> open(say));
                                });
    }

    /// Copies the picture of the step on show.
    void copy(Consumer<String> say) {
        Piece piece = piece(say);
        if (piece != null) {
            new PictureCopy(material.times(), window.messages(), say)
                    .copy(piece, material.theme().getValue());
        }
    }

    /// Gives up an export under way.
    void close() {
        waiting.unsubscribe();
        if (dialog != null) {
            dialog.close();
        }
    }

    /// {@return what is on show; where that is nothing, it is said}
    private @Nullable Piece piece(Consumer<String> say) {
        Piece piece = comparing.isOpen() ? comparing.piece(stem(), origin()) : ofListing();
        if (piece == null || piece.subject().index().last() == 0) {
            boolean opening = material.session().isOpening();
            String why = opening ? "export.still-running" : "export.nothing";
            say.accept(window.messages().text(why));
            return null;
        }
        return piece;
    }

    private @Nullable Piece ofListing() {
        Position position = material.asking().show().position();
        return position == null
                ? null
                : Piece.of(position.storyboard(), position.step(), stem(), origin());
    }

    private String stem() {
        Optional<Lesson> lesson = window.papers().lesson();
        String name =
                lesson.map(Lesson::name)
                        .orElse(material.document().nameProperty().get().replaceAll("\\.py$", ""));
        String stem = name.replaceAll("[^\\p{L}\\p{N}_]+", "-").replaceAll("^-|-$", "");
        return stem.isEmpty() ? "gradviz" : stem;
    }

    /// The picture may still be of another text, as where this one has an error.
    private Origin origin() {
        Document document = material.document();
        Position position = material.asking().show().position();
        Run run = position == null ? null : position.storyboard().run();
        if (run == null
                || run.problem() != null
                || material.session().troubleProperty().get() != null) {
            return new Origin.Faulty();
        }
        if (document.unsavedProperty().get()) {
            return new Origin.Unsaved();
        }
        Path file = document.fileProperty().get();
        if (file != null) {
            return new Origin.Named(file.toString());
        }
        return window.papers()
                .lesson()
                .<Origin>map(lesson -> new Origin.Named("lesson:" + lesson.name()))
                .orElseGet(Origin.Unsaved::new);
    }

    /// {@return the folder of the last export, else that of the file, else the user's}
    private Path folder() {
        Path remembered = settings.exportFolder();
        Path file = material.document().fileProperty().get();
        if (remembered != null) {
            return remembered;
        }
        Path own = file == null ? settings.folder() : file.getParent();
        return own == null ? Path.of(System.getProperty("user.home", ".")) : own;
    }
}
