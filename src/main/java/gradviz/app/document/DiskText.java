package gradviz.app.document;

import gradviz.export.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text as a file holds it: its characters, its line ends, and whether a byte order mark leads.
///
/// @param text with every line ended by a line feed
public record DiskText(String text, LineEnd lineEnd, boolean marked) {
    private static final int MOST_BYTES = 16 << 20;
    private static final char MARK = '\uFEFF';

    /// {@return a text that no file has held yet}
    static DiskText fresh(String text) {
        return new DiskText(LineEnd.unify(text), LineEnd.LF, false);
    }

    /// {@return what the file holds}
    ///
    /// @throws java.nio.charset.CharacterCodingException if the file is no UTF-8 text
    /// @throws IOException if it cannot be read, or is far longer than any listing
    public static DiskText read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new TooLongException(file);
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        String raw = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        boolean marked = !raw.isEmpty() && raw.charAt(0) == MARK;
        String body = marked ? raw.substring(1) : raw;
        return new DiskText(LineEnd.unify(body), LineEnd.of(body), marked);
    }

    /// Writes the file whole or leaves it as it is.
    void write(Path file) throws IOException {
        String raw = (marked ? MARK : "") + lineEnd.applyTo(text);
        WholeFile.write(file, raw.getBytes(StandardCharsets.UTF_8));
    }

    /// {@return another text in the same manner of writing}
    DiskText with(String other) {
        return new DiskText(other, lineEnd, marked);
    }
}
