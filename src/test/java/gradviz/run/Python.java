package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A Python with NumPy on this machine.
record Python(String command) {

    static Python withNumpy() {
        return Stream.of(System.getProperty("gradviz.python"), "python3", "/usr/bin/python3")
                .filter(Objects::nonNull)
                .filter(Python::canImportNumpy)
                .findFirst()
                .map(Python::new)
                .orElseThrow(
                        () -> new AssertionError("no Python with NumPy: install python3-numpy"));
    }

    /// {@return what it prints}
    ///
    /// @param folder where it runs
    String run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of(arguments));
        Process process = builder(words).directory(folder.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static boolean canImportNumpy(String python) {
        try {
            return builder(List.of(python, "-c", "import numpy")).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static ProcessBuilder builder(List<String> words) {
        return new ProcessBuilder(words).redirectErrorStream(true);
    }
}
