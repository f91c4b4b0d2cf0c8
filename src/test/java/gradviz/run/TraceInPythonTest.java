package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.export.ModelWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A trace is told to somebody else: Python reads it and adds the contributions up by itself.
@Tag("external")
class TraceInPythonTest {
    private static final String READER =
            """
            import json, sys
            trace = json.load(open(sys.argv[1], encoding="utf-8"))
            grads, sums = {}, 0
            for e in trace["events"]:
                kind = e["event"]
                if kind == "backward-started":
                    in_place = e["rule"]["accumulate"] == "in-place"
                elif kind == "gradient-seeded":
                    grads[e["variable"]] = e["gradient"]
                elif kind in ("gradient-stored", "gradient-overwritten"):
                    grads[e["use"]["variable"]] = e["result"]
                elif kind == "gradient-summed":
                    x, before, added = e["use"]["variable"], e["before"]["data"], e["contribution"]["data"]
                    assert grads[x]["data"] == before, (x, grads[x], before)
                    result = [a + b for a, b in zip(before, added)]
                    assert result == e["result"]["data"], (x, result)
                    sums += 1
                    for v, g in grads.items():
                        if in_place and g is not None and g["array"] == grads[x]["array"]:
                            grads[v] = dict(g, data=result)
                    grads[x] = e["result"]
                elif kind in ("gradient-cleared", "gradient-dropped"):
                    grads[e["variable"]] = None
                elif kind == "printed" and e["gradientOf"] is not None:
                    g = grads.get(e["gradientOf"])
                    shown = "None" if g is None else repr(g["data"][0]) if g["shape"] == [] else e["text"]
                    assert shown == e["text"], (shown, e["text"])
            print(trace["format"], trace["version"], sums)
            """;

    @TempDir Path folder;

    static List<Lesson> lessons() {
        return Lessons.all();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void pythonAddsUpWhatTheTraceSays(Lesson lesson) throws Exception {
        Run run = Run.of(lesson.text());
        Path trace = folder.resolve("trace.json");
        ModelWriter.trace(run, trace);
        Path reader = Files.writeString(folder.resolve("reader.py"), READER);

        String told = Python.withNumpy().run(folder, reader.toString(), trace.toString());

        long sums =
                run.trace().events().stream()
                        .filter(gradviz.trace.Event.GradientSummed.class::isInstance)
                        .count();
        assertThat(told.strip()).isEqualTo("gradviz-trace 1 " + sums);
    }
}
