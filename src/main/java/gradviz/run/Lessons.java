package gradviz.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The listings that are built in, from `/lessons`.
public final class Lessons {
    private static final String FOLDER = "/lessons/";
    private static final String FIRST = "used-twice";

    /// A line of the index.
    private record Place(String chapter, String name) {
        Lesson lesson() {
            return new Lesson(name, chapter, read(name + ".py"));
        }
    }

    private Lessons() {}

    /// {@return every lesson, in order}
    public static List<Lesson> all() {
        return places().map(Place::lesson).toList();
    }

    /// {@return the keys of the chapters, in order}
    public static List<String> chapters() {
        return places().map(Place::chapter).distinct().toList();
    }

    /// {@return the one that a first start opens}
    public static Lesson first() {
        return named(FIRST).orElseThrow();
    }

    /// {@return the lesson of that name, if there is one}
    public static Optional<Lesson> named(String name) {
        return places().filter(place -> place.name().equals(name)).findFirst().map(Place::lesson);
    }

    /// {@return the one that comes so many places after a lesson, if there is one}
    public static Optional<Lesson> beside(String name, int places) {
        List<Place> all = places().toList();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                int there = i + places;
                boolean inside = 0 <= there && there < all.size();
                return inside ? Optional.of(all.get(there).lesson()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Stream<Place> places() {
        return read("index.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .map(words -> new Place(words[0], words[1]));
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
