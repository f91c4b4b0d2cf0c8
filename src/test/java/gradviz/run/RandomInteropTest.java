package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.graph.ComputationGraph;
import gradviz.trace.Gradient;
import gradviz.trace.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two hundred listings made by chance come to the same numbers in plain Python, under every rule:
/// each named variable's data and gradient at the end, to a relative 1e-12.
@Tag("external")
class RandomInteropTest {
    private static final int LISTINGS = 200;
    private static final double RELATIVE = 1e-12;

    /// Runs each file as a script of its own and tells what its names came to.
    private static final String DRIVER =
            """
            import os, runpy, sys
            import numpy as np
            sys.path.insert(0, os.getcwd())
            np.seterr(all="ignore")
            for script in sorted(f for f in os.listdir(".") if f.startswith("r")):
                sys.modules.pop("gradviz", None)
                found = runpy.run_path(script, run_name="__main__")
                kind = found["Variable"]
                print("=", script)
                for name, x in sorted(found.items()):
                    if isinstance(x, kind):
                        flat = [repr(float(a)) for a in np.ravel(x.data)]
                        grad = None if x.grad is None else np.ravel(x.grad.data)
                        print(name, *flat, "|", *(["None"] if grad is None else map(repr, map(float, grad))))
            """;

    @TempDir Path folder;

    @Test
    void comesToTheSameNumbersUnderEveryRule() throws Exception {
        Files.copy(Path.of("assets", "interop", "gradviz.py"), folder.resolve("gradviz.py"));
        Path driver = Files.writeString(folder.resolve("driver.py"), DRIVER);
        List<String> ours = new ArrayList<>();
        for (int seed = 0; seed < LISTINGS; seed++) {
            String text = RandomListing.of(seed);
            String name = "r%03d.py".formatted(seed);
            Files.writeString(folder.resolve(name), text);
            ours.addAll(told(name, Run.of(text), text));
        }

        List<String> python = Python.withNumpy().run(folder, driver.toString()).lines().toList();

        assertThat(ours).hasSameSizeAs(python);
        String listing = "";
        for (int i = 0; i < ours.size(); i++) {
            listing = ours.get(i).startsWith("= ") ? ours.get(i) : listing;
            assertSame(ours.get(i), python.get(i), listing);
        }
    }

    private static List<String> told(String name, Run run, String text) {
        assertThat(run.problem()).as(text).isNull();
        List<String> lines = new ArrayList<>(run.output().lines().toList());
        lines.add("= " + name);
        ComputationGraph graph = ComputationGraph.of(run.trace());
        var end = run.trace().momentAfter(run.trace().events().size());
        for (Map.Entry<String, Integer> entry : new TreeMap<>(run.names()).entrySet()) {
            int id = entry.getValue();
            Gradient gradient = end.gradient(id).gradient();
            String grad = gradient == null ? " None" : numbers(gradient.value());
            lines.add(entry.getKey() + numbers(graph.variable(id).data()) + " |" + grad);
        }
        return lines;
    }

    private static String numbers(Value value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.size(); i++) {
            text.append(' ').append(value.at(i));
        }
        return text.toString();
    }

    private static void assertSame(String ours, String python, String listing) {
        String[] mine = words(ours);
        String[] theirs = words(python);
        assertThat(mine).as(listing + " " + ours + " / " + python).hasSameSizeAs(theirs);
        for (int i = 0; i < mine.length; i++) {
            if (!mine[i].equals(theirs[i])) {
                double expected = number(theirs[i]);
                double printed = python.contains("[") ? 1.01e-8 : 0;
                double most = Math.max(printed, RELATIVE * Math.max(1, Math.abs(expected)));
                boolean same = Math.abs(number(mine[i]) - expected) <= most;
                assertThat(same || Double.compare(number(mine[i]), expected) == 0)
                        .as(listing + ": " + ours + " / " + python)
                        .isTrue();
            }
        }
    }

    private static String[] words(String line) {
        return line.strip().split("[\\s\\[\\](),]+");
    }

    private static double number(String word) {
        return switch (word) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(word);
        };
    }
}
