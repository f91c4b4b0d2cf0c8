package gradviz.interchange;

import gradviz.trace.Event;
import gradviz.trace.Gradient;
import gradviz.trace.Rule;
import gradviz.trace.Use;
import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Events as the fields of JSON objects.
final class EventWriter {
    private EventWriter() {}

    static Map<String, @Nullable Object> fields(Event event) {
        Map<String, @Nullable Object> f = new LinkedHashMap<>();
        f.put("event", nameOf(event));
        f.put("line", event.line());
        switch (event) {
            case Event.VariableMade e -> put(f, "variable", e.variable(), "data", array(e.data()));
            case Event.ConstantMade e -> {
                put(f, "variable", e.variable(), "data", array(e.data()));
                f.put("expression", e.expression());
            }
            case Event.FunctionCalled e -> call(f, e);
            case Event.NameBound e -> put(f, "name", e.name(), "variable", e.variable());
            case Event.LocalBound e -> {
                put(f, "name", e.name(), "call", e.call());
                f.put("variable", e.variable());
            }
            case Event.BackwardStarted e -> {
                put(f, "variable", e.variable(), "rule", rule(e.rule()));
                if (e.createGraph()) {
                    f.put("createGraph", true);
                }
            }
            case Event.GradientSeeded e -> {
                put(f, "variable", e.variable(), "gradient", gradient(e.gradient()));
                f.put("kept", e.kept());
            }
            case Event.CreatorPushed e -> f.put("function", e.function());
            case Event.CreatorSkipped e -> f.put("function", e.function());
            case Event.FunctionTaken e -> f.put("function", e.function());
            case Event.ContributionsComputed e -> {
                List<@Nullable Object> all = new ArrayList<>();
                e.contributions().forEach(g -> all.add(g == null ? null : gradient(g)));
                put(f, "function", e.function(), "contributions", all);
                if (!e.lines().isEmpty()) {
                    f.put("lines", e.lines());
                }
            }
            case Event.GradientStored e ->
                    put(f, "use", use(e.use()), "result", gradient(e.result()));
            case Event.GradientSummed e -> {
                put(f, "use", use(e.use()), "before", array(e.before()));
                put(f, "contribution", array(e.contribution()), "result", gradient(e.result()));
            }
            case Event.GradientOverwritten e -> {
                put(f, "use", use(e.use()), "before", array(e.before()));
                f.put("result", gradient(e.result()));
            }
            case Event.GradientDropped e -> f.put("variable", e.variable());
            case Event.GradientCleared e -> put(f, "variable", e.variable(), "had", e.had());
            case Event.DataChanged e -> {
                put(f, "variable", e.variable(), "before", array(e.before()));
                f.put("data", array(e.data()));
            }
            case Event.Unchained e -> put(f, "variable", e.variable(), "cut", e.cut());
            case Event.BackwardFinished e -> f.put("variable", e.variable());
            case Event.Printed e -> {
                put(f, "expression", e.expression(), "text", e.text());
                f.put("gradientOf", e.gradientOf());
            }
        }
        return f;
    }

    /// {@return the name of a kind of event: `gradient-summed`}
    static String nameOf(Event event) {
        String name = event.getClass().getSimpleName();
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    static Map<String, Object> rule(Rule rule) {
        Map<String, Object> f = new LinkedHashMap<>();
        f.put("accumulate", rule.accumulate());
        f.put("order", rule.order());
        f.put("retain", rule.retain());
        return f;
    }

    private static void call(Map<String, @Nullable Object> f, Event.FunctionCalled e) {
        put(f, "function", e.function(), "name", e.name());
        if (!e.constant().isEmpty()) {
            f.put("constant", e.constant());
        }
        put(f, "generation", e.generation(), "inputs", e.inputs());
        List<Object> outputs = new ArrayList<>();
        for (Event.Output output : e.outputs()) {
            Map<String, @Nullable Object> o = new LinkedHashMap<>();
            put(o, "variable", output.variable(), "data", array(output.data()));
            o.put("expression", output.expression());
            outputs.add(o);
        }
        f.put("outputs", outputs);
    }

    private static Map<String, Object> use(Use use) {
        Map<String, Object> f = new LinkedHashMap<>();
        f.put("function", use.function());
        f.put("slot", use.slot());
        f.put("variable", use.variable());
        return f;
    }

    private static Map<String, Object> gradient(Gradient gradient) {
        Map<String, Object> f = array(gradient.value());
        f.put("array", gradient.array());
        if (gradient.variable() != Gradient.NO_VARIABLE) {
            f.put("variable", gradient.variable());
        }
        return f;
    }

    private static Map<String, Object> array(Value value) {
        List<Object> data = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            data.add(number(value.at(i)));
        }
        Map<String, Object> f = new LinkedHashMap<>();
        f.put("shape", Arrays.stream(value.shape()).boxed().toList());
        f.put("data", data);
        return f;
    }

    private static Object number(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        return Double.isInfinite(value) ? (value > 0 ? "inf" : "-inf") : (Object) value;
    }

    private static void put(
            Map<String, @Nullable Object> f, String a, Object first, String b, Object second) {
        f.put(a, first);
        f.put(b, second);
    }
}
