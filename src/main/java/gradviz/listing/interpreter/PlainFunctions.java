package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.function.DoubleUnaryOperator;

/// The functions of `np` and `math`, which know numbers and arrays but no variables.
final class PlainFunctions {
    private PlainFunctions() {}

    /// @param name with its module: `np.exp`, `math.exp`
    static Datum apply(String name, Operand operand, Span span) {
        String function = name.substring(name.indexOf('.') + 1);
        DoubleUnaryOperator f = operation(function);
        if (operand.datum() instanceof Datum.Held && !function.equals("sqrt")) {
            String instead = function + "(...)";
            throw Fault.at(
                    span, Complaint.ARGUMENT_ARRAY_ONLY, "function", name, "instead", instead);
        }
        return switch (operand.datum()) {
            case Datum.Plain plain when name.startsWith("np.") ->
                    new Datum.Real(f.applyAsDouble(plain.real()), null);
            case Datum.Plain plain -> new Datum.Real(strict(name, f, plain.real(), span), null);
            case Datum.Array array when array.tensor().shape().length == 0 ->
                    name.startsWith("np.")
                            ? new Datum.Array(array.tensor().map(f), null)
                            : new Datum.Real(strict(name, f, array.tensor().at(0), span), null);
            case Datum.Array array when name.startsWith("np.") ->
                    new Datum.Array(array.tensor().map(f), null);
            case Datum other -> {
                String type = other.type();
                throw Fault.at(
                        operand.span(), Complaint.ARGUMENT_TYPE, "function", name, "type", type);
            }
        };
    }

    /// Python's `math` refuses what has no finite result.
    private static double strict(String name, DoubleUnaryOperator f, double x, Span span) {
        double y = f.applyAsDouble(x);
        if (Double.isFinite(x) && !Double.isFinite(y)) {
            throw name.equals("math.exp")
                    ? Fault.at(span, Complaint.NUMBER_TOO_LARGE)
                    : Fault.at(span, Complaint.NUMBER_DOMAIN, "function", name);
        }
        return y;
    }

    private static DoubleUnaryOperator operation(String function) {
        return switch (function) {
            case "exp" -> StrictMath::exp;
            case "log" -> StrictMath::log;
            case "sin" -> StrictMath::sin;
            case "cos" -> StrictMath::cos;
            case "tanh" -> StrictMath::tanh;
            case "sqrt" -> StrictMath::sqrt;
            case "square" -> x -> x * x;
            default -> throw new IllegalArgumentException(function);
        };
    }
}
