package gradviz.listing.interpreter;

import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.List;
import java.util.function.LongBinaryOperator;

/// What `&`, `|`, `^` and `~` do: with truths, with whole numbers, and with arrays of them.
final class Bitwise {
    private static final List<String> OPERATORS = List.of("&", "|", "^");

    private Bitwise() {}

    static boolean has(String operator) {
        return OPERATORS.contains(operator);
    }

    static Datum binary(String operator, Datum left, Datum right, Span place) {
        Elements elements = Elements.of(left).with(Elements.of(right));
        if (elements == Elements.REAL || !isKnown(left) || !isKnown(right)) {
            throw Fault.at(
                    place,
                    Complaint.OPERANDS_WHOLE,
                    "operator",
                    operator,
                    "left",
                    type(left),
                    "right",
                    type(right));
        }
        LongBinaryOperator f = operation(operator);
        if (left instanceof Datum.Whole(long a, _) && right instanceof Datum.Whole(long b, _)) {
            return new Datum.Whole(f.applyAsLong(a, b), null);
        }
        try {
            return elements.made(
                    tensor(left)
                            .zip(
                                    operator,
                                    tensor(right),
                                    (a, b) -> f.applyAsLong((long) a, (long) b)));
        } catch (ShapeException shapes) {
            throw Applying.misfit(shapes, place);
        }
    }

    static Datum inverted(Datum datum, Span place) {
        return switch (datum) {
            case Datum.Whole(long value, _) -> new Datum.Whole(~value, null);
            case Datum.Truth(boolean value) -> new Datum.Whole(value ? -2 : -1, null);
            case Datum.Array(Tensor tensor, Elements elements, _) when elements == Elements.TRUTH ->
                    elements.made(tensor.map(x -> 1 - x));
            case Datum.Array(Tensor tensor, Elements elements, _) when elements == Elements.WHOLE ->
                    elements.made(tensor.map(x -> ~(long) x));
            case Datum other ->
                    throw Fault.at(place, Complaint.OPERAND, "operator", "~", "type", type(other));
        };
    }

    private static boolean isKnown(Datum datum) {
        return datum instanceof Datum.Whole
                || datum instanceof Datum.Truth
                || datum instanceof Datum.Array;
    }

    private static String type(Datum datum) {
        return datum instanceof Datum.Array array
                ? array.type() + " (" + array.elements().type() + ")"
                : datum.type();
    }

    private static LongBinaryOperator operation(String operator) {
        return switch (operator) {
            case "&" -> (a, b) -> a & b;
            case "|" -> (a, b) -> a | b;
            case "^" -> (a, b) -> a ^ b;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static Tensor tensor(Datum datum) {
        return switch (datum) {
            case Datum.Array array -> array.tensor();
            case Datum.Truth(boolean value) -> Tensor.scalar(value ? 1 : 0);
            case Datum.Plain plain -> Tensor.scalar(plain.real());
            case Datum other -> throw new IllegalArgumentException(other.type());
        };
    }
}
