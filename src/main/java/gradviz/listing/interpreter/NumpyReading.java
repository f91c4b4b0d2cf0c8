package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what the functions of `np` take: arrays, shapes, numbers, and the type of elements.
final class NumpyReading {
    private static final Set<String> FLOATS = Set.of("float", "float64", "np.float64", "double");
    private static final Set<String> WHOLES = Set.of("int", "int64", "int32");
    private static final Set<String> TRUTHS = Set.of("bool", "bool_");

    private NumpyReading() {}

    /// {@return the array of an argument: of a number, an array, or a list of either}
    ///
    /// @param function that it is an argument of, as written
    static Tensor array(Operand operand, String function) {
        return typed(operand, function).tensor();
    }

    /// {@return the same, with what its elements are}
    static Datum.Array typed(Operand operand, String function) {
        return switch (operand.datum()) {
            case Datum.Array array -> array;
            case Datum.Plain plain -> ArrayReading.of(plain, operand.span());
            case Datum.Truth truth -> ArrayReading.of(truth, operand.span());
            case Datum.Sequence sequence -> ArrayReading.of(sequence, operand.span());
            case Datum.Held _ -> throw variable(operand, function);
            case Datum other ->
                    throw Fault.at(
                            operand.span(),
                            Complaint.ARGUMENT_TYPE,
                            "function",
                            function,
                            "type",
                            other.type());
        };
    }

    /// A function that variables have too is named without its module; else the data is.
    static Fault variable(Operand operand, String function) {
        String bare = function.substring(function.lastIndexOf('.') + 1);
        boolean twin = Elementwise.hasTwin(bare) || ArrayFunctions.of(bare) != null;
        String instead = twin ? bare + "(...)" : function + "(x.data)";
        return Fault.at(
                operand.span(),
                Complaint.ARGUMENT_ARRAY_ONLY,
                "function",
                function,
                "instead",
                instead);
    }

    /// {@return an array with the array's shape, or with the lengths, all elements 0}
    static Tensor empty(int[] lengths, Operand place) {
        for (int length : lengths) {
            if (length < 0) {
                throw Fault.at(
                        place.span(),
                        Complaint.NEGATIVE_LENGTH,
                        "length",
                        Integer.toString(length));
            }
        }
        return Tensor.scalar(0).broadcastTo(lengths);
    }

    static double number(Operand operand, String function) {
        if (operand.datum() instanceof Datum.Held) {
            throw variable(operand, function);
        }
        return Reading.number(operand, function);
    }

    /// {@return what a `dtype` says that the elements are}
    ///
    /// @param otherwise where it says nothing
    static Elements elements(@Nullable Operand type, Elements otherwise) {
        if (type == null || type.datum() instanceof Datum.None) {
            return otherwise;
        }
        String name =
                switch (type.datum()) {
                    case Datum.Text(String text) -> text;
                    case Datum.Callable(String callable) -> callable;
                    case Datum other -> other.type();
                };
        if (FLOATS.contains(name)) {
            return Elements.REAL;
        }
        if (WHOLES.contains(name)) {
            return Elements.WHOLE;
        }
        if (TRUTHS.contains(name)) {
            return Elements.TRUTH;
        }
        throw Fault.at(type.span(), Complaint.DTYPE, "dtype", name);
    }
}
