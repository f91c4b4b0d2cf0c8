package gradviz.listing.interpreter;

import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.function.MatMul;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/// Arithmetic of plain numbers as Python does it, and of arrays as NumPy does.
final class Arithmetic {
    private Arithmetic() {}

    /// {@return the result for two operands, each a plain number or an array}
    static Datum compute(String operator, Datum left, Datum right, Span place) {
        if (isWhole(left) && isWhole(right) && !operator.equals("@")) {
            return WholeArithmetic.compute(operator, left, right, place);
        }
        if (left instanceof Datum.Plain a && right instanceof Datum.Plain b) {
            if (operator.equals("@")) {
                throw operands(operator, left, right, place);
            }
            return new Datum.Real(real(operator, finite(a, place), finite(b, place), place), null);
        }
        Elements elements = elements(operator, left, right, place);
        return elements.made(array(operator, elements, tensor(left), tensor(right), place), place);
    }

    /// {@return what the elements of a result are}
    private static Elements elements(String operator, Datum left, Datum right, Span place) {
        Elements both = Elements.of(left).with(Elements.of(right));
        boolean divides = operator.equals("/");
        if (both == Elements.REAL || divides) {
            return Elements.REAL;
        }
        boolean truths = both == Elements.TRUTH;
        if (truths && operator.equals("-")) {
            throw operands(operator, left, right, place);
        }
        boolean joins = operator.equals("+") || operator.equals("*") || operator.equals("@");
        return truths && joins ? Elements.TRUTH : Elements.WHOLE;
    }

    private static Fault operands(String operator, Datum left, Datum right, Span place) {
        String first = left.type();
        String second = right.type();
        return Fault.at(
                place, Complaint.OPERANDS, "operator", operator, "left", first, "right", second);
    }

    private static boolean isWhole(Datum datum) {
        return datum instanceof Datum.Whole || datum instanceof Datum.Huge;
    }

    /// {@return a number for float64 arithmetic, which a whole number may be too large for}
    private static double finite(Datum.Plain number, Span place) {
        if (number instanceof Datum.Huge && Double.isInfinite(number.real())) {
            throw Fault.at(place, Complaint.NUMBER_TOO_LARGE);
        }
        return number.real();
    }

    static double real(String operator, double a, double b, Span place) {
        boolean finite = Double.isFinite(a) && Double.isFinite(b);
        boolean divides = operator.equals("/") || operator.equals("//") || operator.equals("%");
        if (b == 0 && divides || a == 0 && b < 0 && operator.equals("**")) {
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
            case "//" -> Arithmetic::floorDivided;
            case "%" -> Arithmetic::remainder;
            case "**" -> StrictMath::pow;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    /// The remainder has the sign of what is divided by.
    private static double remainder(double a, double b) {
        double rest = a % b;
        if (rest != 0) {
            return rest < 0 == b < 0 ? rest : rest + b;
        }
        return Math.copySign(0.0, b);
    }

    private static double floorDivided(double a, double b) {
        if (b == 0) {
            return a / b;
        }
        double rest = a % b;
        double quotient = (a - rest) / b;
        if (rest != 0 && rest < 0 != b < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    private static Tensor array(
            String operator, Elements elements, Tensor a, Tensor b, Span place) {
        boolean wholes = elements == Elements.WHOLE;
        try {
            Tensor result =
                    operator.equals("@")
                            ? new MatMul().evaluate(a, b)[0]
                            : a.zip(operator, b, operation(operator));
            if (wholes && operator.equals("**") && anyNegative(b)) {
                throw Fault.at(place, Complaint.WHOLE_POWER);
            }
            boolean byNothing = wholes && (operator.equals("//") || operator.equals("%"));
            Tensor known = byNothing ? result.map(x -> Double.isFinite(x) ? x : 0) : result;
            return elements == Elements.REAL ? known : elements.cast(known);
        } catch (ShapeException shapes) {
            throw Applying.misfit(shapes, place);
        }
    }

    private static boolean anyNegative(Tensor tensor) {
        return Arrays.stream(tensor.toArray()).anyMatch(x -> x < 0);
    }

    private static Tensor tensor(Datum datum) {
        return switch (datum) {
            case Datum.Array array -> array.tensor();
            case Datum.Plain plain -> Tensor.scalar(plain.real());
            case Datum other -> throw new IllegalArgumentException(other.type());
        };
    }
}
