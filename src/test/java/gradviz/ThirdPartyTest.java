package gradviz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The third-party notices against what is shipped.
class ThirdPartyTest {
    private static final Path NOTICES = Path.of("src/site/markdown/third-party.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `[^`:]+:([^`]+)` \\| (\\S+) \\|", Pattern.MULTILINE);

    @Test
    void namesEveryLibraryThatIsShippedWithItsVersion() throws IOException {
        var shipped = System.getProperty("runtime.classpath").split(File.pathSeparator);

        var jars = new TreeSet<String>();
        for (var jar : shipped) {
            // A repository path ends in artifact/version/file.
            var version = Path.of(jar).getParent();
            jars.add(version.getParent().getFileName() + " " + version.getFileName());
        }

        assertThat(jars).hasSizeGreaterThan(20).isEqualTo(noticed());
    }

    @Test
    void shipsEachLicenceText() {
        for (var text :
                Set.of(
                        "/licenses/LICENSE",
                        "/licenses/third-party.md",
                        "/licenses/EPL-1.0.txt",
                        "/licenses/EPL-2.0.md",
                        "/licenses/GPL-2.0-with-classpath-exception.txt",
                        "/licenses/MIT.txt",
                        "/licenses/BSD-3-Clause-jline.txt",
                        "/fonts/Pretendard-OFL.txt",
                        "/fonts/JetBrainsMono-OFL.txt")) {
            assertThat(getClass().getResource(text)).as(text).isNotNull();
        }
    }

    private static Set<String> noticed() throws IOException {
        return ROW.matcher(Files.readString(NOTICES))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
