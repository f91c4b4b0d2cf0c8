package gradviz.app.document;

import gradviz.trace.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What one window edits: a text, the file it came from, and whether the two agree.
public final class Document {
    private final Draft draft = new Draft();
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<DiskText> saved =
            new ReadOnlyObjectWrapper<>(DiskText.fresh(""));
    private final ReadOnlyIntegerWrapper openings = new ReadOnlyIntegerWrapper();
    private volatile @Nullable Recording recording;
    private final BooleanBinding unsaved =
            Bindings.createBooleanBinding(
                    () -> !draft.text().equals(saved.get().text()), draft.textProperty(), saved);

    public Draft draft() {
        return draft;
    }

    /// {@return the file, or null while the text has none}
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// {@return what the window calls the document}
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// {@return whether closing would lose text}
    public BooleanBinding unsavedProperty() {
        return unsaved;
    }

    /// {@return how many texts were opened here one after the other}
    public ReadOnlyIntegerProperty openingsProperty() {
        return openings.getReadOnlyProperty();
    }

    /// Reads a file.
    public void open(Path path) throws IOException {
        DiskText read = DiskText.read(path);
        become(path, fileName(path), read, read.text());
    }

    /// Takes the listing of a recording, which is not saved as a listing anywhere.
    public void openRecording(String title, Recording recorded) {
        DiskText listing = DiskText.fresh(recorded.listing());
        become(null, title, DiskText.fresh(""), listing.text(), recorded);
    }

    /// {@return the recording that was opened last, or null if something else was since}
    public @Nullable Recording recording() {
        return recording;
    }

    /// Takes a text without a file, such as a lesson.
    public void openCopy(String title, String text) {
        DiskText fresh = DiskText.fresh(text);
        become(null, title, fresh, fresh.text());
    }

    /// Calls the text without a file by its title in another language.
    public void rename(String title) {
        name.set(title);
    }

    /// Takes a text that is nowhere else, so that it counts as not saved.
    public void openUnsaved(String title, String text) {
        become(null, title, DiskText.fresh(""), DiskText.fresh(text).text());
    }

    /// Takes back a text that was not saved when a window went away.
    ///
    /// What the file held for that window stays what is known of it, so that a file that was
    /// written since counts as changed outside.
    public void restore(Kept kept) {
        Path path = kept.file();
        if (path != null && Files.exists(path)) {
            become(path, kept.name(), kept.onDisk(), kept.text());
        } else {
            // The text is all that is left of a file that went away.
            become(null, kept.name(), DiskText.fresh(""), kept.text());
        }
    }

    /// {@return what the file held when it was last read or written here}
    DiskText onDisk() {
        return saved.get();
    }

    /// Writes the text to its file, whatever the file holds.
    ///
    /// @throws IllegalStateException if there is no file
    public void save() throws IOException {
        Path path = file.get();
        if (path == null) {
            throw new IllegalStateException("no file to save to");
        }
        saveAs(path);
    }

    public void saveAs(Path path) throws IOException {
        DiskText written = saved.get().with(draft.text());
        written.write(path);
        become(path, fileName(path), written);
    }

    /// Looks at the file on disk.
    public Outside outside() {
        Path path = file.get();
        if (path == null) {
            return Outside.SAME;
        }
        try {
            DiskText now = DiskText.read(path);
            return now.equals(saved.get()) ? Outside.SAME : Outside.CHANGED;
        } catch (NoSuchFileException e) {
            return Outside.GONE;
        } catch (IOException e) {
            return Files.exists(path) ? Outside.CHANGED : Outside.GONE;
        }
    }

    /// Takes what the file holds now; undo brings back the text that was here.
    public void reload() throws IOException {
        Path path = file.get();
        if (path != null) {
            DiskText read = DiskText.read(path);
            saved.set(read);
            draft.apply(read.text());
        }
    }

    /// Keeps the text against a file that changed outside: what the file holds is copied beside it.
    ///
    /// The text counts as not saved until it is.
    ///
    /// @return the copy, or null if the file is gone: the text then has no file
    public @Nullable Path keepMine() throws IOException {
        Path path = file.get();
        if (path == null || !Files.exists(path)) {
            file.set(null);
            saved.set(saved.get().with(""));
            return null;
        }
        Path copy = freeNameBeside(path);
        Files.copy(path, copy);
        saved.set(DiskText.read(path));
        return copy;
    }

    private static Path freeNameBeside(Path path) {
        String whole = fileName(path);
        int dot = whole.lastIndexOf('.');
        String stem = dot > 0 ? whole.substring(0, dot) : whole;
        String suffix = dot > 0 ? whole.substring(dot) : "";
        for (int n = 1; ; n++) {
            Path copy = path.resolveSibling(stem + ".other" + (n == 1 ? "" : n) + suffix);
            if (!Files.exists(copy)) {
                return copy;
            }
        }
    }

    private void become(@Nullable Path path, String title, DiskText onDisk, String text) {
        become(path, title, onDisk, text, null);
    }

    private void become(
            @Nullable Path path,
            String title,
            DiskText onDisk,
            String text,
            @Nullable Recording recorded) {
        recording = recorded;
        become(path, title, onDisk);
        draft.start(text);
        openings.set(openings.get() + 1);
    }

    private void become(@Nullable Path path, String title, DiskText onDisk) {
        file.set(path == null ? null : path.toAbsolutePath().normalize());
        name.set(title);
        saved.set(onDisk);
    }

    private static String fileName(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
