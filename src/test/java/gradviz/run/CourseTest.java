package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Listings of the kinds that a course from first principles has; beside each stands what plain
/// Python with NumPy prints for it, to the letter.
class CourseTest {
    private static final Path LISTINGS = Path.of("src", "test", "resources", "course");
    private static final Path MODULE = Path.of("assets", "interop", "gradviz.py");

    @TempDir Path folder;

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(LISTINGS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".py"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
        }
    }

    private static String text(String name) throws IOException {
        return Files.readString(LISTINGS.resolve(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void printsWhatPythonPrinted(String name) throws IOException {
        Run run = Run.of(text(name + ".py"));

        assertThat(run.problem()).isNull();
        assertThat(run.output()).isEqualTo(text(name + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Tag("external")
    void pythonStillPrintsIt(String name) throws Exception {
        Files.copy(MODULE, folder.resolve("gradviz.py"));
        Path script = Files.writeString(folder.resolve("listing.py"), text(name + ".py"));

        String said = Python.withNumpy().run(folder, "-W", "ignore", script.toString());

        assertThat(said).isEqualTo(text(name + ".txt"));
    }
}
