package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lessons print in plain Python with NumPy what they print here.
@Tag("external")
class InteropTest {
    private static final Path MODULE = Path.of("assets", "interop", "gradviz.py");

    /// More than the lessons use: each operation, arrays, numbers on either side.
    private static final String EVERYTHING =
            """
            # gradviz: accumulate=sum order=generation retain=leaves
            from gradviz import *
            x = Variable(np.array([0.5, 1.5, 2.5]))
            z = Variable(np.array(0.25))
            y = square(x) + exp(x) * sin(x) - log(x) / cos(x) + tanh(-x) ** 3
            y.backward()
            print(y)
            print(x.grad, y.grad)
            w = 2 * z + z / 4 - 1 + pow(z, 3) + (1 - z) * neg(z) + 3 / z
            w.backward()
            print('w', w.data, z.grad)
            w.backward(retain_grad=True)
            print(w.grad, z.grad, z.shape, z.generation, w.generation)
            z.cleargrad()
            print(z.grad)
            """;

    @TempDir Path folder;

    static List<String> texts() {
        return Stream.concat(Lessons.all().stream().map(Lesson::text), Stream.of(EVERYTHING))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void printsWhatPythonPrints(String text) throws Exception {
        Files.copy(MODULE, folder.resolve("gradviz.py"));
        Path script = Files.writeString(folder.resolve("lesson.py"), text);

        List<String> python = output(pythonWithNumpy(), script.toString()).lines().toList();
        Run run = Run.of(text);
        List<String> ours = run.output().lines().toList();

        assertThat(run.problem()).isNull();
        assertThat(ours).hasSameSizeAs(python);
        for (int i = 0; i < ours.size(); i++) {
            assertSameNumbers(ours.get(i), python.get(i));
        }
    }

    /// Words must be equal; numbers to a relative 1e-12, or as far as they are printed.
    private static void assertSameNumbers(String ours, String python) {
        String[] mine = ours.split("[\\s\\[\\](),]+");
        String[] theirs = python.split("[\\s\\[\\](),]+");
        assertThat(mine).as(python).hasSameSizeAs(theirs);
        for (int i = 0; i < mine.length; i++) {
            if (mine[i].equals(theirs[i])) {
                continue;
            }
            double expected = Double.parseDouble(theirs[i]);
            double printed = python.contains("[") ? 1.01e-8 : 0;
            double tolerance = Math.max(printed, 1e-12 * Math.abs(expected));
            assertThat(Double.parseDouble(mine[i])).isCloseTo(expected, offset(tolerance));
        }
    }

    private static String pythonWithNumpy() {
        return Stream.of(System.getProperty("gradviz.python"), "python3", "/usr/bin/python3")
                .filter(Objects::nonNull)
                .filter(InteropTest::canImportNumpy)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no Python with NumPy: install python3-numpy"));
    }

    private static boolean canImportNumpy(String python) {
        try {
            return start(python, "-c", "import numpy").waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = start(command);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
