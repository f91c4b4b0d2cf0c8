import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The native libraries of JavaFX, as files of the runtime.
///
/// Inside its modules JavaFX would copy them into the user's home at the first start, or, where
/// that is read-only, look for another place.
final class Natives {
    private Natives() {}

    static void copy(Path jars, Path folder) throws IOException {
        try (var files = Files.list(jars)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                copyOf(jar, folder);
            }
        }
    }

    private static void copyOf(Path jar, Path folder) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path file = folder.resolve(entry.getName());
                // What the JDK brings itself, such as the C library of Windows, stays.
                if (entry.getName().matches("[^/]+\\.(so|dll|dylib)") && !Files.exists(file)) {
                    Files.copy(zip.getInputStream(entry), file);
                }
            }
        }
    }
}
