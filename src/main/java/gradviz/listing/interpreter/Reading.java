package gradviz.listing.interpreter;

import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what a function wants out of an argument, or complains about its type.
final class Reading {
    private Reading() {}

    /// {@return the whole numbers of a tuple or a list, or one alone}
    static int[] wholes(Operand operand) {
        List<Datum> items =
                operand.datum() instanceof Datum.Sequence sequence
                        ? sequence.items()
                        : List.of(operand.datum());
        return items.stream().mapToInt(item -> whole(item, operand)).toArray();
    }

    private static int whole(Datum datum, Operand operand) {
        if (datum instanceof Datum.Whole(long value, _) && value == (int) value) {
            return (int) value;
        }
        throw Fault.at(operand.span(), Complaint.WHOLE_NUMBERS, "type", datum.type());
    }

    static boolean truth(@Nullable Operand operand, String function) {
        if (operand == null) {
            return false;
        }
        if (operand.datum() instanceof Datum.Truth(boolean value)) {
            return value;
        }
        throw Fault.at(
                operand.span(),
                Complaint.KEYWORD_VALUE,
                "keyword",
                operand.keyword() == null ? "keepdims" : operand.keyword(),
                "function",
                function);
    }

    static double number(Operand operand, String function) {
        return switch (operand.datum()) {
            case Datum.Plain plain -> plain.real();
            case Datum.Array(Tensor tensor, _, _) when tensor.rank() == 0 -> tensor.at(0);
            case Datum other -> throw argument(operand, function);
        };
    }

    static Fault argument(Operand operand, String function) {
        String type = operand.datum().type();
        return Fault.at(
                operand.span(), Complaint.ARGUMENT_TYPE, "function", function, "type", type);
    }

    static ShapeException unfit(String function, Tensor x, Operand operand) {
        return new ShapeException(function, x, Printing.text(operand.datum()));
    }
}
