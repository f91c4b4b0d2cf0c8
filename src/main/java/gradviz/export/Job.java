package gradviz.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A file to be written.
///
/// @param steps of the exhibit, at least one
public record Job(Exhibit exhibit, List<Integer> steps, Finish finish, Path file) {
    public Job {
        steps = List.copyOf(steps);
    }

    /// {@return the place of the file, by which two are the same}
    public Path place() {
        return file.toAbsolutePath().normalize();
    }

    /// {@return how many pictures it takes}
    int size() {
        return steps.size();
    }

    void write(Progress progress) throws IOException {
        Exhibit there = exhibit.around(steps.getFirst());
        new Exporter(finish).write(there, steps, file, progress);
    }
}
