package gradviz.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The listings that are built in, from `/lessons`.
public final class Lessons {
    private static final String FOLDER = "/lessons/";

    private Lessons() {}

    /// {@return every lesson, in order}
    public static List<Lesson> all() {
        return read("index.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" "))
                .map(words -> new Lesson(words[1], words[0], read(words[1] + ".py")))
                .toList();
    }

    /// {@return the one that a first start opens}
    public static Lesson first() {
        return all().getFirst();
    }

    /// {@return the lesson of that name, if there is one}
    public static Optional<Lesson> named(String name) {
        return all().stream().filter(lesson -> lesson.name().equals(name)).findFirst();
    }

    private static String read(String file) {
        try (InputStream in = Lessons.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the lesson is missing: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
