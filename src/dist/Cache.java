import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The ahead-of-time cache: classes as the JVM has them once loaded and linked, and profiles.
///
/// The training is `gradviz rehearse`, which does once what users do. Without a display its window
/// opens on the headless platform of JavaFX.
final class Cache {
    private Cache() {}

    static void train(Layout layout, Launch launch, Path folder)
            throws IOException, InterruptedException {
        delete(folder);
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>();
        command.add(layout.java().toString());
        command.addAll(launch.training(layout.app()));
        command.add("-XX:AOTCacheOutput=" + layout.cache());
        command.add("-Xlog:aot*=error,cds*=error");
        command.add("-Dgradviz.home=" + folder);
        if (Layout.isLinux() && System.getenv("DISPLAY") == null) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-classpath", launch.classPath(layout.app()), "gradviz.cli.Main"));
        command.addAll(List.of("rehearse", folder.toString()));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0 || !Files.exists(layout.cache())) {
            throw new IllegalStateException("the training of the cache: status " + status);
        }
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
