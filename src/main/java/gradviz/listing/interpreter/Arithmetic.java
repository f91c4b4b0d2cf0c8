package gradviz.listing.interpreter;

import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.function.MatMul;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.function.DoubleBinaryOperator;

/// Arithmetic of plain numbers as Python does it, and of arrays as NumPy does.
final class Arithmetic {
    private Arithmetic() {}

    /// {@return the result for two operands, each a plain number or an array}
    static Datum compute(String operator, Datum left, Datum right, Span place) {
        if (left instanceof Datum.Whole(long a, _) && right instanceof Datum.Whole(long b, _)) {
            return whole(operator, a, b, place);
        }
        if (left instanceof Datum.Plain a && right instanceof Datum.Plain b) {
            if (operator.equals("@")) {
                throw Fault.at(
                        place,
                        Complaint.OPERANDS,
                        "operator",
                        operator,
                        "left",
                        left.type(),
                        "right",
                        right.type());
            }
            return new Datum.Real(real(operator, a.real(), b.real(), place), null);
        }
        return new Datum.Array(array(operator, tensor(left), tensor(right), place), null);
    }

    private static Datum whole(String operator, long a, long b, Span place) {
        try {
            return switch (operator) {
                case "+" -> new Datum.Whole(Math.addExact(a, b), null);
                case "-" -> new Datum.Whole(Math.subtractExact(a, b), null);
                case "*" -> new Datum.Whole(Math.multiplyExact(a, b), null);
                case "**" ->
                        b >= 0
                                ? new Datum.Whole(power(a, b), null)
                                : new Datum.Real(
                                        real(operator, (double) a, (double) b, place), null);
                default -> new Datum.Real(real(operator, (double) a, (double) b, place), null);
            };
        } catch (ArithmeticException _) {
            throw Fault.at(place, Complaint.NUMBER_TOO_LARGE);
        }
    }

    private static long power(long base, long exponent) {
        if (base == 0 || base == 1 || exponent == 0) {
            return exponent == 0 ? 1 : base;
        }
        if (base == -1) {
            return exponent % 2 == 0 ? 1 : -1;
        }
        long result = 1;
        for (long i = 0; i < exponent; i++) {
            result = Math.multiplyExact(result, base);
        }
        return result;
    }

    private static double real(String operator, double a, double b, Span place) {
        boolean finite = Double.isFinite(a) && Double.isFinite(b);
        if (b == 0 && operator.equals("/") || a == 0 && b < 0 && operator.equals("**")) {
            throw Fault.at(place, Complaint.DIVISION_BY_ZERO, "operator", operator);
        }
        double result = operation(operator).applyAsDouble(a, b);
        if (operator.equals("**") && finite && Double.isNaN(result)) {
            throw Fault.at(place, Complaint.NUMBER_DOMAIN, "function", operator);
        }
        if (operator.equals("**") && finite && Double.isInfinite(result)) {
            throw Fault.at(place, Complaint.NUMBER_TOO_LARGE);
        }
        return result;
    }

    private static DoubleBinaryOperator operation(String operator) {
        return switch (operator) {
            case "+" -> Double::sum;
            case "-" -> (a, b) -> a - b;
            case "*" -> (a, b) -> a * b;
            case "/" -> (a, b) -> a / b;
            case "**" -> StrictMath::pow;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static Tensor array(String operator, Tensor a, Tensor b, Span place) {
        try {
            return operator.equals("@")
                    ? new MatMul().evaluate(a, b)[0]
                    : a.zip(operator, b, operation(operator));
        } catch (ShapeException shapes) {
            throw Applying.misfit(shapes, place);
        }
    }

    private static Tensor tensor(Datum datum) {
        return switch (datum) {
            case Datum.Array array -> array.tensor();
            case Datum.Plain plain -> Tensor.scalar(plain.real());
            case Datum other -> throw new IllegalArgumentException(other.type());
        };
    }
}
