package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.List;

/// The functions of `math`, which know numbers alone.
final class MathFunctions {
    private static final List<String> OF_TWO =
            List.of("pow", "hypot", "atan2", "fmod", "copysign", "isclose");
    private static final List<String> OTHERS =
            List.of("fabs", "asin", "acos", "atan", "isnan", "isinf", "isfinite");

    private MathFunctions() {}

    static List<String> names() {
        List<String> names = new ArrayList<>(Elementwise.names());
        names.removeAll(List.of("square", "abs", "sign"));
        names.removeAll(List.of("arcsin", "arccos", "arctan"));
        names.addAll(OF_TWO);
        names.addAll(OTHERS);
        names.addAll(WholeFunctions.NAMES);
        return names;
    }

    static Datum call(String function, Arguments arguments, Span span) {
        if (WholeFunctions.NAMES.contains(function)) {
            return WholeFunctions.call(function, arguments, span);
        }
        boolean two = OF_TWO.contains(function);
        int most = two || function.equals("log") ? 2 : 1;
        List<Operand> given = arguments.allowing().between(two ? 2 : 1, most);
        String name = "math." + function;
        double x = number(given.getFirst(), name);
        double y = given.size() < 2 ? Double.NaN : number(given.get(1), name);
        return two ? ofTwo(function, x, y, span) : ofOne(function, x, given, span);
    }

    private static Datum ofTwo(String function, double x, double y, Span span) {
        String name = "math." + function;
        return switch (function) {
            case "pow" -> real(StrictMath.pow(x, y), x, y, name, span);
            case "hypot" -> real(StrictMath.hypot(x, y), x, y, name, span);
            case "atan2" -> new Datum.Real(StrictMath.atan2(x, y), null);
            case "fmod" -> real(x % y, x, y, name, span);
            case "copysign" -> new Datum.Real(Math.copySign(x, y), null);
            case "isclose" -> {
                double most = 1e-9 * Math.max(Math.abs(x), Math.abs(y));
                yield new Datum.Truth(x == y || Math.abs(x - y) <= most);
            }
            default -> throw new IllegalArgumentException(function);
        };
    }

    private static Datum ofOne(String function, double x, List<Operand> given, Span span) {
        String name = "math." + function;
        return switch (function) {
            case "asin" -> real(StrictMath.asin(x), x, 0, name, span);
            case "acos" -> real(StrictMath.acos(x), x, 0, name, span);
            case "atan" -> new Datum.Real(StrictMath.atan(x), null);
            case "fabs" -> new Datum.Real(Math.abs(x), null);
            case "isnan" -> new Datum.Truth(Double.isNaN(x));
            case "isinf" -> new Datum.Truth(Double.isInfinite(x));
            case "isfinite" -> new Datum.Truth(Double.isFinite(x));
            case "floor", "ceil", "trunc" ->
                    whole(Elementwise.ofMath(function, x, span), name, span);
            case "log" -> {
                double log = Elementwise.ofMath("log", x, span);
                boolean based = given.size() > 1;
                double y = based ? number(given.get(1), name) : Double.NaN;
                double base = based ? Elementwise.ofMath("log", y, span) : 1;
                yield real(log / base, x, y, name, span);
            }
            default -> new Datum.Real(Elementwise.ofMath(function, x, span), null);
        };
    }

    private static double number(Operand operand, String name) {
        if (operand.datum() instanceof Datum.Array(Tensor tensor, _, _) && tensor.rank() > 0) {
            throw Reading.argument(operand, name);
        }
        return NumpyReading.number(operand, name);
    }

    private static Datum real(double result, double x, double y, String name, Span span) {
        boolean finite = Double.isFinite(x) && !Double.isInfinite(y);
        if (finite && !Double.isFinite(result)) {
            boolean large = Double.isInfinite(result) && x != 0;
            throw large
                    ? Fault.at(span, Complaint.NUMBER_TOO_LARGE)
                    : Fault.at(span, Complaint.NUMBER_DOMAIN, "function", name);
        }
        return new Datum.Real(result, null);
    }

    private static Datum whole(double value, String name, Span span) {
        if (Math.abs(value) >= Long.MAX_VALUE || Double.isNaN(value)) {
            throw Fault.at(span, Complaint.NUMBER_DOMAIN, "function", name);
        }
        return new Datum.Whole((long) value, null);
    }
}
