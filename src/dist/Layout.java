import java.nio.file.Path;
import java.util.Locale;

/// Where jpackage puts the parts of an image, by the system.
///
/// @param root the image
/// @param launcher what a user starts
/// @param app the jars, the launcher's settings and the cache
/// @param runtime the home of the Java runtime
record Layout(Path root, Path launcher, Path app, Path runtime) {

    static Layout in(Path folder, String name) {
        if (isMac()) {
            Path root = folder.resolve(name + ".app");
            Path contents = root.resolve("Contents");
            Path runtime = contents.resolve("runtime", "Contents", "Home");
            return new Layout(
                    root, contents.resolve("MacOS", name), contents.resolve("app"), runtime);
        }
        Path root = folder.resolve(name);
        if (isWindows()) {
            Path launcher = root.resolve(name + ".exe");
            return new Layout(root, launcher, root.resolve("app"), root.resolve("runtime"));
        }
        Path lib = root.resolve("lib");
        return new Layout(
                root, root.resolve("bin", name), lib.resolve("app"), lib.resolve("runtime"));
    }

    Path java() {
        return runtime.resolve("bin", isWindows() ? "java.exe" : "java");
    }

    /// {@return where the runtime looks for native libraries}
    Path libraries() {
        return runtime.resolve(isWindows() ? "bin" : "lib");
    }

    Path cache() {
        return app.resolve("gradviz.aot");
    }

    static boolean isLinux() {
        return !isMac() && !isWindows();
    }

    static boolean isMac() {
        return system().startsWith("mac");
    }

    static boolean isWindows() {
        return system().startsWith("windows");
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }
}
