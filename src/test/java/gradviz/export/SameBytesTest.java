package gradviz.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes that have nothing in common but the program write the same files.
class SameBytesTest {
    /// What gradviz does not write itself: a film comes from ffmpeg.
    private static final List<String> BY_OTHERS = List.of("mp4");

    @TempDir Path folder;

    @Test
    void twoProcessesWriteTheSameBytesInEveryFormat() throws Exception {
        List<String> suffixes = new ArrayList<>(Format.suffixes());
        suffixes.removeAll(BY_OTHERS);

        Process here = start("here", "UTC", "C", List.of("-Duser.language=en"), suffixes);
        Process there =
                start(
                        "there",
                        "Asia/Seoul",
                        "ko_KR.UTF-8",
                        List.of("-Duser.language=tr", "-Duser.country=TR"),
                        suffixes);

        assertThat(here.waitFor()).isZero();
        assertThat(there.waitFor()).isZero();
        Map<String, String> hashes = hashes(folder.resolve("here").resolve("out"));
        int others = Writing.FILMSTRIPS.size() + Writing.PAIRS.size() + Writing.PAGES.size();
        assertThat(hashes).hasSize(4 * suffixes.size() + others);
        assertThat(hashes(folder.resolve("there").resolve("out"))).isEqualTo(hashes);
        assertThat(new HashSet<>(hashes.values())).hasSizeGreaterThan(suffixes.size());
        try (Stream<Path> left = Files.list(folder.resolve("there").resolve("home"))) {
            // The JDK keeps its list of the system's fonts in .java.
            assertThat(left).allMatch(path -> path.endsWith(".java"));
        }
    }

    private Process start(
            String name, String zone, String language, List<String> flags, List<String> suffixes)
            throws IOException {
        Path home = Files.createDirectories(folder.resolve(name).resolve("home"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Djava.awt.headless=true", "-Duser.home=" + home));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath(), Writing.class.getName()));
        command.add(folder.resolve(name).resolve("out").toString());
        command.addAll(suffixes);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        Map<String, String> environment = builder.environment();
        environment.put("HOME", home.toString());
        environment.put("TZ", zone);
        environment.put("LANG", language);
        environment.put("LC_ALL", language);
        return builder.start();
    }

    private static String classPath() {
        String own =
                classes("target/test-classes") + File.pathSeparator + classes("target/classes");
        return own + File.pathSeparator + System.getProperty("runtime.classpath");
    }

    private static String classes(String folder) {
        return Path.of(folder).toAbsolutePath().toString();
    }

    private static Map<String, String> hashes(Path folder) throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        File[] files = folder.toFile().listFiles();
        assertThat(files).isNotNull();
        for (File file : Arrays.asList(files)) {
            byte[] bytes = Files.readAllBytes(file.toPath());
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            hashes.put(file.getName(), HexFormat.of().formatHex(hash));
        }
        return hashes;
    }
}
