package gradviz.app.present;

import gradviz.run.Lesson;
import gradviz.run.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The listing that comes after the one on show.
///
/// @param name what it is called
/// @param open opens it
public record Following(String name, Runnable open) {
    private static final String SUFFIX = ".py";

    /// {@return the listing after a file in its folder, by name, if there is one}
    public static Optional<Path> after(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> listings =
                    entries.filter(path -> nameOf(path).endsWith(SUFFIX))
                            .filter(Files::isRegularFile)
                            .sorted(Comparator.comparing(Following::nameOf, ORDER))
                            .toList();
            return listings.stream()
                    .filter(path -> ORDER.compare(nameOf(path), nameOf(file)) > 0)
                    .findFirst();
        } catch (IOException e) {
            // A folder that cannot be read has nothing to go on with.
            return Optional.empty();
        }
    }

    /// {@return the lesson after another, if there is one}
    public static Optional<Lesson> after(Lesson lesson) {
        List<Lesson> all = Lessons.all();
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i).name().equals(lesson.name())) {
                return Optional.of(all.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static final Comparator<String> ORDER =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
