package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.trace.NumpyText;
import gradviz.trace.Value;
import java.util.ArrayDeque;
import java.util.Deque;

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
            case Datum.Own own -> own.kind().name();
            case Datum.Real real -> NumpyText.number(real.real());
            case Datum.Text(String value) -> value;
            case Datum.Array array -> numbers(array.tensor());
            case Datum.Sequence sequence -> sequence(sequence, new ArrayDeque<>());
            case Datum.Held held -> held(held);
            case Datum.Creator creator -> creator.function().name();
            case Datum.Callable(String name) -> name;
            case Datum.Method method -> method.name();
            case Datum.Setting _ -> "<setting>";
            case Datum.Module(String name) -> name;
        };
    }

    private static String range(Datum.Range range) {
        String step = range.step() == 1 ? "" : ", " + range.step();
        return "range(" + range.start() + ", " + range.stop() + step + ")";
    }

    /// @param around the lists that hold this one, since a list may hold itself
    @SuppressWarnings("ReferenceEquality") // A list is one instance.
    private static String sequence(Datum.Sequence sequence, Deque<Datum.Sequence> around) {
        if (around.stream().anyMatch(outer -> outer.items() == sequence.items())) {
            return sequence.list() ? "[...]" : "(...)";
        }
        if (around.size() >= DEEPEST) {
            throw Fault.of(Complaint.LIMIT_NESTING, "limit", Integer.toString(DEEPEST));
        }
        around.push(sequence);
        StringBuilder inside = new StringBuilder();
        for (Datum item : sequence.items()) {
            inside.append(inside.isEmpty() ? "" : ", ");
            inside.append(
                    item instanceof Datum.Sequence one ? sequence(one, around) : within(item));
            if (inside.length() > LONGEST) {
                throw Fault.of(Complaint.LIMIT_OUTPUT, "limit", "1 MB");
            }
        }
        around.pop();
        if (sequence.list()) {
            return "[" + inside + "]";
        }
        return "(" + inside + (sequence.items().size() == 1 ? ",)" : ")");
    }

    /// {@return what Python's `repr` gives: text in quotes, an array with its name}
    static String within(Datum datum) {
        return switch (datum) {
            case Datum.Text(String value) -> quoted(value);
            case Datum.Array array -> "array(" + numbers(array.tensor()) + ")";
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

    private static String numbers(Tensor tensor) {
        return Value.of(tensor).toString();
    }
}
