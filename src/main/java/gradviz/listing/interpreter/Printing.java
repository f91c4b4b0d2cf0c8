package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.trace.NumpyText;
import gradviz.trace.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What `print` shows for a thing.
final class Printing {
    private static final int DEEPEST = 200;
    private static final int LONGEST = 1 << 20;
    private static final String VARIABLE = "variable(";

    private Printing() {}

    static String text(Datum datum) {
        return switch (datum) {
            case Datum.None _ -> "None";
            case Datum.Truth(boolean value) -> value ? "True" : "False";
            case Datum.Whole whole -> Long.toString(whole.value());
            case Datum.Huge huge -> huge.value().toString();
            case Datum.Range range -> range(range);
            case Datum.Coming coming -> "<" + coming.type() + " object>";
            case Datum.Routine routine -> "<function " + routine.definition().name() + ">";
            case Datum.Kind kind -> "<class '" + kind.name() + "'>";
            case Datum.Own own ->
                    own.kind().function()
                            ? own.kind().name()
                            : "<" + own.kind().name() + " object>";
            case Datum.Real real -> NumpyText.number(real.real());
            case Datum.Text(String value) -> value;
            case Datum.Array array -> elements(array, false);
            case Datum.Sequence _, Datum.Dictionary _ -> nested(datum, new ArrayDeque<>());
            case Datum.Above _ -> "<super>";
            case Datum.Held held -> held(held);
            case Datum.Creator creator -> creator.function().name();
            case Datum.Callable(String name) -> Types.isType(name) ? Types.text(name) : name;
            case Datum.Method method -> method.name();
            case Datum.Setting _ -> "<setting>";
            case Datum.Module(String name) -> name;
        };
    }

    private static String range(Datum.Range range) {
        String step = range.step() == 1 ? "" : ", " + range.step();
        return "range(" + range.start() + ", " + range.stop() + step + ")";
    }

    /// @param around the lists and dictionaries that hold this one, since one may hold itself
    @SuppressWarnings("ReferenceEquality") // A list is one instance.
    private static String nested(Datum datum, Deque<Object> around) {
        boolean dictionary = datum instanceof Datum.Dictionary;
        Object held = holdings(datum);
        String open =
                dictionary
                        ? "{"
                        : datum instanceof Datum.Sequence(_, boolean list) && list ? "[" : "(";
        String close = dictionary ? "}" : open.equals("[") ? "]" : ")";
        if (around.stream().anyMatch(outer -> outer == held)) {
            return open + "..." + close;
        }
        if (around.size() >= DEEPEST) {
            throw Fault.of(Complaint.LIMIT_NESTING, "limit", Integer.toString(DEEPEST));
        }
        around.push(held);
        StringBuilder inside = new StringBuilder();
        int count = 0;
        for (Datum item : listed(datum)) {
            boolean value = dictionary && count % 2 == 1;
            inside.append(count == 0 ? "" : value ? ": " : ", ");
            count++;
            boolean deeper = item instanceof Datum.Sequence || item instanceof Datum.Dictionary;
            inside.append(deeper ? nested(item, around) : within(item));
            if (inside.length() > LONGEST) {
                throw Fault.of(Complaint.LIMIT_OUTPUT, "limit", "1 MB");
            }
        }
        around.pop();
        return open + inside + (open.equals("(") && count == 1 ? "," : "") + close;
    }

    /// {@return the items of a list; of a dictionary its keys and values in turn}
    private static List<Datum> listed(Datum datum) {
        return switch (datum) {
            case Datum.Sequence(List<Datum> items, _) -> items;
            case Datum.Dictionary(Map<Object, Datum.Pair> pairs) ->
                    pairs.values().stream()
                            .flatMap(pair -> Stream.of(pair.key(), pair.value()))
                            .toList();
            case Datum other -> List.of(other);
        };
    }

    private static Object holdings(Datum datum) {
        return switch (datum) {
            case Datum.Sequence(List<Datum> items, _) -> items;
            case Datum.Dictionary(Map<Object, Datum.Pair> pairs) -> pairs;
            case Datum other -> other;
        };
    }

    /// {@return what Python's `repr` gives: text in quotes, an array with its name}
    static String within(Datum datum) {
        return switch (datum) {
            case Datum.Text(String value) -> quoted(value);
            case Datum.Array array -> "array(" + elements(array, true) + ")";
            case Datum other -> text(other);
        };
    }

    private static String quoted(String value) {
        char quote = value.contains("'") && !value.contains("\"") ? '"' : '\'';
        StringBuilder quoted = new StringBuilder().append(quote);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                case '\\' -> quoted.append("\\\\");
                default -> quoted.append(c == quote ? "\\" : "").append(c);
            }
        }
        return quoted.append(quote).toString();
    }

    /// {@return whether it is something to call that was not called}
    static boolean isUncalled(Datum datum) {
        return datum instanceof Datum.Method
                || datum instanceof Datum.Callable
                || datum instanceof Datum.Routine
                || datum instanceof Datum.Kind
                || datum instanceof Datum.Own;
    }

    private static String held(Datum.Held held) {
        String numbers = numbers(held.variable().data());
        if (held.gradientOf() != null) {
            return numbers;
        }
        return VARIABLE + numbers.replace("\n", "\n" + " ".repeat(VARIABLE.length())) + ")";
    }

    /// @param exact whether it is written as Python's `repr` does: with commas, in `array(...)`
    private static String elements(Datum.Array array, boolean exact) {
        Tensor tensor = array.tensor();
        NumpyText.Kind kind =
                switch (array.elements()) {
                    case TRUTH -> NumpyText.Kind.TRUTH;
                    case WHOLE -> NumpyText.Kind.WHOLE;
                    case REAL -> NumpyText.Kind.REAL;
                };
        return exact
                ? NumpyText.exact(tensor.shape(), tensor.toArray(), kind)
                : NumpyText.of(tensor.shape(), tensor.toArray(), kind);
    }

    private static String numbers(Tensor tensor) {
        return Value.of(tensor).toString();
    }
}
