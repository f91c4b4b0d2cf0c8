package gradviz.app;

import gradviz.app.document.Kept;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// What a window opens with.
sealed interface Source {
    String LESSON = "lesson:";

    /// A lesson, as an untitled copy.
    record OfLesson(Lesson lesson) implements Source {}

    /// A file.
    record OfFile(Path path) implements Source {}

    /// A text from standard input.
    record OfText(String text) implements Source {}

    /// A text that a crash left.
    record Restored(Kept kept) implements Source {}

    static Source first() {
        return new OfLesson(Lessons.first());
    }

    /// {@return what a word of the command line names: a path, `-`, or `lesson:NAME`}
    static Source of(String word) throws IOException {
        if (word.equals("-")) {
            return new OfText(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        }
        if (word.startsWith(LESSON)) {
            Optional<Lesson> lesson = Lessons.named(word.substring(LESSON.length()));
            if (lesson.isPresent()) {
                return new OfLesson(lesson.get());
            }
        }
        return new OfFile(Path.of(word));
    }

    default void into(Window window) {
        switch (this) {
            case OfLesson(Lesson lesson) -> window.open(lesson);
            case OfFile(Path path) -> window.open(path);
            case OfText(String text) -> window.openCopy("", text);
            case Restored(Kept kept) -> window.restore(kept);
        }
    }
}
