package gradviz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Texts that are compared with a file, exactly.
///
/// The files are in `src/test/resources/golden`. With `-Dgolden=update` they are written anew; a
/// text that differs is put into `target/golden`, to be compared by eye.
public final class Golden {
    private static final Path KEPT = Path.of("src", "test", "resources", "golden");
    private static final Path DIFFERENT = Path.of("target", "golden");

    private Golden() {}

    /// Asserts that the text is that of the golden file with the name.
    public static void assertGolden(String name, String text) throws IOException {
        Path kept = KEPT.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(KEPT);
            Files.writeString(kept, text);
            return;
        }
        String expected = Files.exists(kept) ? Files.readString(kept) : "";
        if (!expected.equals(text)) {
            Files.createDirectories(DIFFERENT);
            Files.writeString(DIFFERENT.resolve(name), text);
        }
        assertThat(text).as("%s, found in %s", name, DIFFERENT).isEqualTo(expected);
    }
}
