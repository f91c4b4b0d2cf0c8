package gradviz.export.film.mp4;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The programs that a system finds by their names.
///
/// @param system its name, as Java has it
/// @param folders where programs are looked for, in order
record Programs(String system, List<Path> folders) {

    /// {@return those of this system}
    static Programs installed() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return new Programs(System.getProperty("os.name", ""), folders(path));
    }

    private static List<Path> folders(String path) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(Programs::folder)
                .toList();
    }

    private static Stream<Path> folder(String name) {
        try {
            return Stream.of(Path.of(name));
        } catch (InvalidPathException _) {
            return Stream.empty();
        }
    }

    /// {@return the first program with the name}
    Optional<Path> find(String name) {
        String file = isWindows() ? name + ".exe" : name;
        return folders.stream()
                .map(folder -> folder.resolve(file).toAbsolutePath())
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    boolean isWindows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    boolean isMac() {
        return system.toLowerCase(Locale.ROOT).startsWith("mac");
    }
}
