package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.trace.NumpyText;
import gradviz.trace.Value;
import java.util.stream.Collectors;

/// What `print` shows for a thing.
final class Printing {
    private static final String VARIABLE = "variable(";

    private Printing() {}

    static String text(Datum datum) {
        return switch (datum) {
            case Datum.None _ -> "None";
            case Datum.Truth(boolean value) -> value ? "True" : "False";
            case Datum.Whole whole -> Long.toString(whole.value());
            case Datum.Real real -> NumpyText.number(real.real());
            case Datum.Text(String value) -> value;
            case Datum.Array array -> numbers(array.tensor());
            case Datum.Sequence sequence -> sequence(sequence);
            case Datum.Held held -> held(held);
            case Datum.Creator creator -> creator.function().name();
            case Datum.Callable(String name) -> name;
            case Datum.Method method -> method.name();
            case Datum.Module(String name) -> name;
        };
    }

    private static String sequence(Datum.Sequence sequence) {
        String inside =
                sequence.items().stream().map(Printing::within).collect(Collectors.joining(", "));
        if (sequence.list()) {
            return "[" + inside + "]";
        }
        return "(" + inside + (sequence.items().size() == 1 ? ",)" : ")");
    }

    /// {@return what Python's `repr` gives: text in quotes, an array with its name}
    private static String within(Datum datum) {
        return switch (datum) {
            case Datum.Text(String value) -> "'" + value + "'";
            case Datum.Array array -> "array(" + numbers(array.tensor()) + ")";
            case Datum other -> text(other);
        };
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
