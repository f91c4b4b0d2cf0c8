package gradviz.cli;

import gradviz.interchange.BadTraceException;
import gradviz.interchange.TraceJson;
import gradviz.listing.Listing;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import gradviz.trace.Recording;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A listing from a path, from `-` (standard input) or from `lesson:NAME`.
///
/// @param name as it was asked for
/// @param stem for the `{name}` in an output's name
/// @param recording the trace that was read with it from a `.json` file, or null
record Source(String name, String stem, String text, @Nullable Recording recording) {
    Source(String name, String stem, String text) {
        this(name, stem, text, null);
    }

    private static final String LESSON = "lesson:";

    /// Of the longest text, where each character takes as many bytes as a `char` can.
    private static final int MOST_BYTES = 3 * Listing.LONGEST;

    /// What prevents a listing from being read: a message and its argument.
    static final class Unreadable extends Exception {
        private final String key;
        private final Map<String, String> arguments = new HashMap<>();

        Unreadable(String key, String file) {
            this(key, file, Map.of());
        }

        Unreadable(String key, String file, Map<String, String> more) {
            super(key + " " + file);
            this.key = key;
            arguments.putAll(more);
            arguments.put("file", file);
        }

        String sentence(Console console) {
            return console.messages().text(key, arguments);
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
        try (InputStream in = Files.newInputStream(path)) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
                Recording recording = TraceJson.read(new BufferedInputStream(in));
                return new Source(name, stem(path), recording.listing(), recording);
            }
            return new Source(name, stem(path), decode(name, bytes(name, in)));
        } catch (NoSuchFileException _) {
            throw new Unreadable("cli.no.file", name);
        } catch (BadTraceException bad) {
            throw new Unreadable(bad.key(), name, bad.arguments());
        } catch (IOException _) {
            throw new Unreadable("cli.unreadable", name);
        }
    }

    /// {@return line `number` of the text, from 1, or an empty one where there is none}
    String line(int number) {
        return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
    }

    /// {@return this, if it is no longer than a listing may be}
    Source checked() throws Unreadable {
        if (text.length() > Listing.LONGEST) {
            throw new Unreadable("cli.too.long", name);
        }
        return this;
    }

    private static Source standardInput() throws Unreadable {
        try {
            return new Source("-", "stdin", decode("-", bytes("-", System.in)));
        } catch (IOException _) {
            throw new Unreadable("cli.unreadable", "-");
        }
    }

    /// Reads no more than a listing can have, for an input may have no end.
    private static byte[] bytes(String name, InputStream in) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable("cli.too.long", name);
        }
        return bytes;
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
