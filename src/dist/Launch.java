import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/// How the image starts Java: the options and the class path that jpackage wrote for its launcher.
///
/// The cache fits a start only if both are those of its training, so all take them from here.
///
/// @param jars the class path in its order, each beginning with `$APPDIR`
/// @param options each may hold `$APPDIR`
record Launch(List<String> jars, List<String> options) {
    private static final String CLASS_PATH = "app.classpath=";
    private static final String OPTION = "java-options=";

    static Launch of(Layout layout) throws IOException {
        List<String> lines = Files.readAllLines(layout.app().resolve("gradviz.cfg"));
        return new Launch(values(lines, CLASS_PATH), values(lines, OPTION));
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replace('\\', '/'))
                .toList();
    }

    /// {@return the options without the one that names the cache, for its training}
    List<String> training(Path app) {
        return options.stream()
                .filter(option -> !option.startsWith("-XX:AOT"))
                .map(option -> option.replace("$APPDIR", app.toString()))
                .toList();
    }

    String classPath(Path app) {
        return jars.stream()
                .map(jar -> Path.of(jar.replace("$APPDIR", app.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Puts a script in the place of a launcher: the template with the options and the class path.
    void write(Path template, Path launcher) throws IOException {
        String text =
                Files.readString(template)
                        .replace("@options@", quoted(options, " "))
                        .replace("@classpath@", quoted(jars, ":"));
        Files.delete(launcher);
        Files.writeString(launcher, text);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String quoted(List<String> words, String between) {
        return words.stream()
                .map(word -> '"' + word.replace("$APPDIR", "$app") + '"')
                .collect(Collectors.joining(between));
    }
}
