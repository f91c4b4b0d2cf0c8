package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/// The functions of one number that `np` has, and `math` too; they know no variables.
final class Elementwise {
    private static final Map<String, DoubleUnaryOperator> FUNCTIONS = new LinkedHashMap<>();

    static {
        FUNCTIONS.put("exp", StrictMath::exp);
        FUNCTIONS.put("log", StrictMath::log);
        FUNCTIONS.put("log2", Elementwise::log2);
        FUNCTIONS.put("log10", StrictMath::log10);
        FUNCTIONS.put("sin", StrictMath::sin);
        FUNCTIONS.put("cos", StrictMath::cos);
        FUNCTIONS.put("tan", StrictMath::tan);
        FUNCTIONS.put("sinh", StrictMath::sinh);
        FUNCTIONS.put("cosh", StrictMath::cosh);
        FUNCTIONS.put("tanh", StrictMath::tanh);
        FUNCTIONS.put("sqrt", StrictMath::sqrt);
        FUNCTIONS.put("square", x -> x * x);
        FUNCTIONS.put("abs", Math::abs);
        FUNCTIONS.put("sign", Math::signum);
        FUNCTIONS.put("floor", Math::floor);
        FUNCTIONS.put("ceil", Math::ceil);
        FUNCTIONS.put("trunc", x -> x < 0 ? Math.ceil(x) : Math.floor(x));
        FUNCTIONS.put("log1p", StrictMath::log1p);
        FUNCTIONS.put("expm1", StrictMath::expm1);
        FUNCTIONS.put("degrees", x -> x * (180 / Math.PI));
        FUNCTIONS.put("radians", x -> x * (Math.PI / 180));
        FUNCTIONS.put("arcsin", StrictMath::asin);
        FUNCTIONS.put("arccos", StrictMath::acos);
        FUNCTIONS.put("arctan", StrictMath::atan);
    }

    /// What variables have too, under the same name.
    private static final Set<String> OF_VARIABLES =
            Set.of("exp", "log", "sin", "cos", "tanh", "sqrt", "square", "abs");

    /// What makes whole numbers of whole numbers.
    private static final Set<String> KEEPING =
            Set.of("abs", "square", "sign", "floor", "ceil", "trunc");

    private Elementwise() {}

    static Set<String> names() {
        return FUNCTIONS.keySet();
    }

    static boolean has(String function) {
        return FUNCTIONS.containsKey(function);
    }

    /// {@return what `np` makes of a number or an array}
    static Datum ofNumpy(String function, Operand operand) {
        DoubleUnaryOperator f = operation(function);
        if (operand.datum() instanceof Datum.Plain plain) {
            return KEEPING.contains(function) && plain instanceof Datum.Whole
                    ? Elements.WHOLE.made(
                            Tensor.scalar(f.applyAsDouble(plain.real())), operand.span())
                    : new Datum.Real(f.applyAsDouble(plain.real()), null);
        }
        Datum.Array array = NumpyReading.typed(operand, "np." + function);
        Elements elements = KEEPING.contains(function) ? array.elements() : Elements.REAL;
        return elements.made(array.tensor().map(f));
    }

    /// {@return what `math` makes of a number; it refuses what has no finite result}
    static double ofMath(String function, double x, Span span) {
        double y = operation(function).applyAsDouble(x);
        if (Double.isFinite(x) && !Double.isFinite(y)) {
            boolean large = function.equals("exp") || function.endsWith("h");
            throw large
                    ? Fault.at(span, Complaint.NUMBER_TOO_LARGE)
                    : Fault.at(span, Complaint.NUMBER_DOMAIN, "function", "math." + function);
        }
        return y;
    }

    /// {@return whether to refuse a variable by naming the function that takes one}
    static boolean hasTwin(String function) {
        return OF_VARIABLES.contains(function);
    }

    private static DoubleUnaryOperator operation(String function) {
        DoubleUnaryOperator operation = FUNCTIONS.get(function);
        if (operation == null) {
            throw new IllegalArgumentException(function);
        }
        return operation;
    }

    /// Exact for powers of two, as in C.
    private static double log2(double x) {
        boolean power = x > 0 && Double.isFinite(x) && x == Math.scalb(1.0, Math.getExponent(x));
        return power ? Math.getExponent(x) : StrictMath.log(x) / StrictMath.log(2);
    }
}
