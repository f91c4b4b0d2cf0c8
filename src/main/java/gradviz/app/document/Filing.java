package gradviz.app.document;

import gradviz.interchange.TraceJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The commands that bring a document and its file together, asking before anything is lost.
public final class Filing {
    private final Document document;
    private final Questions questions;
    private final Consumer<Path> used;
    private boolean asking;

    /// @param used told of each file that was opened or saved
    public Filing(Document document, Questions questions, Consumer<Path> used) {
        this.document = document;
        this.questions = questions;
        this.used = used;
    }

    /// {@return whether the text may go: it is saved, or not wanted}
    public boolean mayLeave() {
        if (!document.unsavedProperty().get()) {
            return true;
        }
        return switch (questions.unsaved(document.nameProperty().get())) {
            case SAVE -> save();
            case DISCARD -> true;
            case RELOAD, KEEP_MINE, SAVE_AS, CANCEL -> false;
        };
    }

    /// Opens a file that the user picks.
    public void open() {
        Path path = questions.openWhere();
        if (path != null) {
            open(path);
        }
    }

    /// Opens a file in place of the text.
    ///
    /// @return whether it is open now
    public boolean open(Path path) {
        if (!mayLeave()) {
            return false;
        }
        try {
            if (path.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
                openRecording(path);
                return true;
            }
            document.open(path);
            used.accept(path.toAbsolutePath().normalize());
            return true;
        } catch (IOException e) {
            questions.failed("file.open-failed", path, e);
            return false;
        }
    }

    /// Opens the listing of a recorded run, named after its file.
    private void openRecording(Path path) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            String name = path.getFileName().toString();
            String stem = name.substring(0, name.length() - ".json".length());
            document.openRecording(stem, TraceJson.read(in));
        }
    }

    /// Opens an untitled text in place of the text.
    public void openCopy(String title, String text) {
        if (mayLeave()) {
            document.openCopy(title, text);
        }
    }

    /// Writes the text to its file, or to one that the user picks.
    ///
    /// @return whether all of it is saved now
    public boolean save() {
        Path path = document.fileProperty().get();
        if (path == null) {
            return saveAs();
        }
        if (document.outside() == Outside.CHANGED) {
            return settle() && write(path);
        }
        return write(path);
    }

    public boolean saveAs() {
        Path picked = questions.saveWhere(suggestedName(document.nameProperty().get()));
        return picked != null && write(withSuffix(picked));
    }

    /// Looks whether the file changed while the window was away, and asks what to do.
    public void look() {
        if (asking) {
            return;
        }
        switch (document.outside()) {
            case SAME -> {}
            case CHANGED -> settle();
            case GONE -> settleGone();
        }
    }

    /// Asks about a file that changed outside.
    ///
    /// @return whether the text is to be written over it now
    private boolean settle() {
        asking = true;
        try {
            return switch (questions.changed(document.nameProperty().get())) {
                case RELOAD -> {
                    document.reload();
                    yield false;
                }
                case KEEP_MINE -> {
                    Path copy = document.keepMine();
                    if (copy != null) {
                        questions.keptCopy(copy);
                    }
                    yield true;
                }
                case SAVE_AS -> {
                    saveAs();
                    yield false;
                }
                case SAVE, DISCARD, CANCEL -> false;
            };
        } catch (IOException e) {
            failed("file.open-failed", e);
            return false;
        } finally {
            asking = false;
        }
    }

    private void settleGone() {
        asking = true;
        try {
            Path copy = document.keepMine();
            if (copy != null) {
                questions.keptCopy(copy);
            }
            if (questions.gone(document.nameProperty().get()) == Questions.Answer.SAVE_AS) {
                saveAs();
            }
        } catch (IOException e) {
            failed("file.open-failed", e);
        } finally {
            asking = false;
        }
    }

    private boolean write(Path path) {
        try {
            document.saveAs(path);
            used.accept(path.toAbsolutePath().normalize());
            return true;
        } catch (IOException e) {
            questions.failed("file.save-failed", path, e);
            return false;
        }
    }

    private void failed(String message, IOException reason) {
        Path path = document.fileProperty().get();
        if (path != null) {
            questions.failed(message, path, reason);
        }
    }

    private static Path withSuffix(Path picked) {
        boolean hasSuffix = picked.getFileName().toString().indexOf('.') > 0;
        Path suffixed = picked.resolveSibling(picked.getFileName() + ".py");
        // A file of that name was not what the user agreed to overwrite.
        return hasSuffix || Files.exists(suffixed) ? picked : suffixed;
    }

    /// {@return a file name made of a title}
    static String suggestedName(@Nullable String title) {
        String stem = title == null ? "" : title.replaceAll("[\\\\/:*?\"<>|\\s]+", "-");
        stem = stem.replaceAll("^[-.]+|[-.]+$", "");
        boolean suffixed = stem.endsWith(".py");
        return (stem.isEmpty() ? "listing" : stem) + (suffixed ? "" : ".py");
    }
}
