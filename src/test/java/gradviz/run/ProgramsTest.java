package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each program of `programs.txt`, with a line of equals signs between two, prints in plain Python
/// what it prints here, to the letter.
@Tag("external")
class ProgramsTest {
    private static final String BETWEEN = "\n====\n";

    /// Runs each file as a script of its own.
    private static final String DRIVER =
            """
            import os, runpy, sys
            sys.path.insert(0, os.getcwd())
            for script in sorted(f for f in os.listdir(".") if f.startswith("p")):
                sys.modules.pop("gradviz", None)
                print("=", script)
                runpy.run_path(script, run_name="__main__")
            """;

    @TempDir Path folder;

    private static List<String> programs() throws IOException {
        try (InputStream in = ProgramsTest.class.getResourceAsStream("/programs.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split(BETWEEN)).toList();
        }
    }

    @Test
    void printWhatPythonPrints() throws Exception {
        Files.copy(Path.of("assets", "interop", "gradviz.py"), folder.resolve("gradviz.py"));
        Path driver = Files.writeString(folder.resolve("driver.py"), DRIVER);
        StringBuilder ours = new StringBuilder();
        List<String> programs = programs();
        for (int i = 0; i < programs.size(); i++) {
            String text = "from gradviz import *\n" + programs.get(i) + "\n";
            String name = "p%03d.py".formatted(i);
            Files.writeString(folder.resolve(name), text);
            Run run = Run.of(text);
            assertThat(run.problem()).as(text).isNull();
            ours.append("= ").append(name).append('\n').append(run.output());
        }

        String python = Python.withNumpy().run(folder, driver.toString());

        assertThat(ours.toString().lines().toList())
                .containsExactlyElementsOf(python.lines().toList());
    }
}
