package gradviz.cli;

import gradviz.run.Lesson;
import gradviz.run.Lessons;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// A listing from a path, from `-` (standard input) or from `lesson:NAME`.
///
/// @param name as it was asked for
/// @param stem for the `{name}` in an output's name
record Source(String name, String stem, String text) {
    private static final String LESSON = "lesson:";

    /// What prevents a listing from being read: a message and its argument.
    static final class Unreadable extends Exception {
        private final String key;
        private final String file;

        Unreadable(String key, String file) {
            super(key + " " + file);
            this.key = key;
            this.file = file;
        }

        String sentence(Console console) {
            return console.messages().text(key, "file", file);
        }

        void tell(Console console) {
            console.err().println(sentence(console));
        }
    }

    static Source read(String name) throws Unreadable {
        if (name.equals("-")) {
            return standardInput();
        }
        if (name.startsWith(LESSON)) {
            String lesson = name.substring(LESSON.length());
            Optional<Lesson> found = Lessons.named(lesson);
            return found.map(one -> new Source(name, one.name(), one.text()))
                    .orElseThrow(() -> new Unreadable("cli.no.lesson", lesson));
        }
        Path path = Path.of(name);
        try {
            return new Source(name, stem(path), decode(name, Files.readAllBytes(path)));
        } catch (NoSuchFileException _) {
            throw new Unreadable("cli.no.file", name);
        } catch (IOException _) {
            throw new Unreadable("cli.unreadable", name);
        }
    }

    /// {@return line `number` of the text, from 1, or an empty one where there is none}
    String line(int number) {
        return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
    }

    private static Source standardInput() throws Unreadable {
        try {
            return new Source("-", "stdin", decode("-", System.in.readAllBytes()));
        } catch (IOException _) {
            throw new Unreadable("cli.unreadable", "-");
        }
    }

    private static String decode(String name, byte[] bytes) throws Unreadable {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw new Unreadable("cli.not.utf8", name);
        }
    }

    private static String stem(Path path) {
        String file = path.getFileName().toString();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
