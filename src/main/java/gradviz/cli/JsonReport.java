package gradviz.cli;

import gradviz.graph.ComputationGraph;
import gradviz.listing.Problem;
import gradviz.run.Run;
import gradviz.trace.Gradient;
import gradviz.trace.Moment;
import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// What `run --json` prints for a listing: an object on one line.
record JsonReport(Console console) {
    private static final JSON WRITER =
            JSON.builder().enable(JSON.Feature.WRITE_NULL_PROPERTIES).build();

    String line(Source source, Run run) {
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("file", source.name());
        report.put("output", run.output());
        report.put("error", error(source, run.problem()));
        report.put("events", run.trace().events().size());
        report.put("variables", variables(run));
        return WRITER.asString(report);
    }

    String unreadable(String file, String message) {
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("file", file);
        report.put("output", "");
        report.put("error", place(0, 0, message));
        report.put("events", 0);
        report.put("variables", Map.of());
        return WRITER.asString(report);
    }

    private @Nullable Map<String, Object> error(Source source, @Nullable Problem problem) {
        return problem == null
                ? null
                : place(
                        problem.line(),
                        Excerpt.of(source, problem).column(),
                        console.sentence(problem));
    }

    private static Map<String, Object> place(int line, int column, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("line", line);
        error.put("column", column);
        error.put("message", message);
        return error;
    }

    private static Map<String, Object> variables(Run run) {
        ComputationGraph graph = ComputationGraph.of(run.trace());
        Moment end = run.trace().momentAfter(run.trace().events().size());
        Map<String, Object> variables = new LinkedHashMap<>();
        run.names()
                .forEach(
                        (name, id) -> {
                            Map<String, @Nullable Object> variable =
                                    new LinkedHashMap<>(
                                            array(graph.variable(id).dataAt(end.events())));
                            Gradient gradient = end.gradient(id).gradient();
                            variable.put("grad", gradient == null ? null : array(gradient.value()));
                            variables.put(name, variable);
                        });
        return variables;
    }

    private static Map<String, Object> array(Value value) {
        List<Integer> shape = new ArrayList<>();
        for (int length : value.shape()) {
            shape.add(length);
        }
        List<Object> data = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            data.add(number(value.at(i)));
        }
        Map<String, Object> array = new LinkedHashMap<>();
        array.put("shape", shape);
        array.put("data", data);
        return array;
    }

    private static Object number(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        return value;
    }
}
