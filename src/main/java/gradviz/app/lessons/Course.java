package gradviz.app.lessons;

import gradviz.app.document.DiskText;
import gradviz.app.document.Document;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The way through the listings: from lesson to lesson, or from file to file of a folder.
public final class Course {
    private final Document document;
    private final Supplier<Optional<Lesson>> lesson;

    /// @param lesson gives the lesson that the document holds, if it holds one
    public Course(Document document, Supplier<Optional<Lesson>> lesson) {
        this.document = document;
        this.lesson = lesson;
    }

    /// {@return what comes after what is open, if anything does}
    public Optional<Place> next() {
        return beside(1);
    }

    /// {@return what comes before what is open, if anything does}
    public Optional<Place> previous() {
        return beside(-1);
    }

    private Optional<Place> beside(int places) {
        Path file = document.fileProperty().get();
        if (file != null) {
            return besideFile(file, places);
        }
        return lesson.get()
                .flatMap(current -> Lessons.beside(current.name(), places))
                .map(Place.BuiltIn::new);
    }

    private static Optional<Place> besideFile(Path file, int places) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try {
            List<Path> files = Listings.of(folder);
            int there = files.indexOf(file) + places;
            while (files.contains(file) && 0 <= there && there < files.size()) {
                if (canBeOpened(files.get(there))) {
                    return Optional.of(new Place.OwnFile(files.get(there)));
                }
                there += places;
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// A file that is no text would be in the way of all that come after it.
    private static boolean canBeOpened(Path file) {
        try {
            DiskText.read(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
