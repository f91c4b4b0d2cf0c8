package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.engine.BackwardRule;
import gradviz.listing.RuleChoice;
import gradviz.trace.Moment;
import gradviz.trace.Value;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.jr.ob.JSON;

/// Programs whose values and gradients PyTorch, central differences and a reference engine agree
/// on.
class CorpusTest {
    private static final RuleChoice LEAVES = new RuleChoice(null, null, BackwardRule.Retain.LEAVES);
    private static final RuleChoice ALL = new RuleChoice(null, null, BackwardRule.Retain.ALL);
    private static final Map<String, int[]> TABLE = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> agreesWithTheOracles() throws IOException {
        List<Map<String, Object>> cases = cases();
        assertThat(cases).hasSize(216);
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest((String) each.get("id"), () -> check(each)));
    }

    /// How many of each category agree, in the output of the tests.
    @AfterAll
    static void printTable() {
        System.out.printf("%-16s %6s %6s%n", "category", "agree", "of");
        int[] all = new int[2];
        TABLE.forEach(
                (category, counts) -> {
                    System.out.printf("%-16s %6d %6d%n", category, counts[0], counts[1]);
                    all[0] += counts[0];
                    all[1] += counts[1];
                });
        System.out.printf("%-16s %6d %6d%n", "all", all[0], all[1]);
    }

    private static void check(Map<String, Object> each) {
        int[] counts = TABLE.computeIfAbsent((String) each.get("category"), _ -> new int[2]);
        counts[1]++;
        Tolerance tolerance = new Tolerance(number(each.get("rtol")), number(each.get("atol")));
        Run leaves = Run.of((String) each.get("program"), LEAVES, Limits.DEFAULT, () -> false);
        assertThat(leaves.problem()).isNull();
        Map<String, Object> expected = object(each.get("expected"));
        List<String> wrong = differences(leaves, expected, tolerance);
        if (!wrong.isEmpty() && each.containsKey("also_accept")) {
            Map<String, Object> second = new LinkedHashMap<>(expected);
            second.putAll(object(each.get("also_accept")));
            wrong = differences(leaves, second, tolerance);
        }
        wrong.addAll(named(each, expected, tolerance));
        assertThat(wrong).isEmpty();
        counts[0]++;
    }

    private static List<String> differences(
            Run run, Map<String, Object> expected, Tolerance tolerance) {
        List<String> wrong = new ArrayList<>();
        Moment end = run.trace().momentAt(run.trace().steps().size());
        int y = id(run, (String) expected.get("y_name"));
        tolerance.compare("y", object(expected.get("y")), value(run, y), wrong);
        object(expected.get("grads"))
                .forEach(
                        (name, grad) ->
                                tolerance.compare(name, grad, gradient(end, id(run, name)), wrong));
        return wrong;
    }

    /// Intermediate results keep their gradients under `retain=all` only.
    private static List<String> named(
            Map<String, Object> each, Map<String, Object> expected, Tolerance tolerance) {
        List<String> wrong = new ArrayList<>();
        if (!expected.containsKey("named")) {
            return wrong;
        }
        Run run = Run.of((String) each.get("program"), ALL, Limits.DEFAULT, () -> false);
        Moment end = run.trace().momentAt(run.trace().steps().size());
        object(expected.get("named"))
                .forEach(
                        (name, both) -> {
                            int id = id(run, name);
                            Map<String, Object> pair = object(both);
                            tolerance.compare(name, pair.get("value"), value(run, id), wrong);
                            tolerance.compare(
                                    name + ".grad", pair.get("grad"), gradient(end, id), wrong);
                        });
        return wrong;
    }

    private static int id(Run run, String name) {
        return run.names().get(name);
    }

    private static Value value(Run run, int id) {
        return gradviz.graph.ComputationGraph.of(run.trace()).variable(id).data();
    }

    private static Value gradient(Moment end, int id) {
        var gradient = end.gradient(id).gradient();
        return gradient == null ? null : gradient.value();
    }

    /// What counts as equal: `|got - expected| <= atol + rtol * |expected|`, element by element.
    private record Tolerance(double rtol, double atol) {
        void compare(String what, Object wanted, Value got, List<String> wrong) {
            boolean same =
                    wanted == null || got == null
                            ? wanted == null && got == null
                            : sameNumbers(object(wanted), got);
            if (!same) {
                wrong.add(what + ": " + got + " instead of " + wanted);
            }
        }

        private boolean sameNumbers(Map<String, Object> wanted, Value got) {
            List<?> shape = (List<?>) wanted.get("shape");
            List<?> data = (List<?>) wanted.get("data");
            if (shape.size() != got.shape().length || data.size() != got.size()) {
                return false;
            }
            for (int i = 0; i < shape.size(); i++) {
                if (((Number) shape.get(i)).intValue() != got.shape()[i]) {
                    return false;
                }
            }
            for (int i = 0; i < data.size(); i++) {
                if (!close(number(data.get(i)), got.at(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean close(double wanted, double got) {
            if (!Double.isFinite(wanted) || !Double.isFinite(got)) {
                return Double.compare(wanted, got) == 0;
            }
            return Math.abs(got - wanted) <= atol + rtol * Math.abs(wanted);
        }
    }

    private static double number(Object json) {
        return switch (json) {
            case Number number -> number.doubleValue();
            case String text ->
                    switch (text) {
                        case "nan" -> Double.NaN;
                        case "inf" -> Double.POSITIVE_INFINITY;
                        case "-inf" -> Double.NEGATIVE_INFINITY;
                        default -> throw new IllegalArgumentException(text);
                    };
            default -> throw new IllegalArgumentException(String.valueOf(json));
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cases() throws IOException {
        try (InputStream in = CorpusTest.class.getResourceAsStream("/corpus/gradients.json")) {
            return (List<Map<String, Object>>) (List<?>) JSON.std.mapFrom(in).get("cases");
        }
    }
}
