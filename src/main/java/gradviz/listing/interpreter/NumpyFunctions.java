package gradviz.listing.interpreter;

import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.function.MatMul;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.List;

/// The functions of `np` and `math`: they know numbers, arrays and lists, but no variables.
final class NumpyFunctions {
    private static final List<String> PAIRS =
            List.of("maximum", "minimum", "dot", "matmul", "power", "arctan2");
    private static final List<String> LIKE_METHODS =
            List.of("sum", "mean", "max", "min", "reshape", "transpose", "clip", "concatenate");
    private static final String RANDOM = "np.random.";

    private final Applying applying;
    private final RandomFunctions random = new RandomFunctions();

    NumpyFunctions(Applying applying) {
        this.applying = applying;
    }

    /// {@return the names of the functions of `np`, but `array`}
    static List<String> names() {
        List<String> names = new ArrayList<>(Elementwise.names());
        names.addAll(NumpyMaking.NAMES);
        names.addAll(PAIRS);
        names.addAll(LIKE_METHODS);
        names.addAll(NumpyOrder.NAMES);
        names.addAll(NumpyTests.NAMES);
        names.addAll(NumpyShaping.NAMES);
        names.addAll(NumpyLooking.NAMES);
        return names;
    }

    /// @param name with its module: `np.exp`, `math.exp`, `np.random.rand`
    Datum call(String name, List<Operand> given, Span span) {
        String function = name.substring(name.lastIndexOf('.') + 1);
        Arguments arguments = new Arguments(name, span, given);
        if (name.startsWith("math.")) {
            return MathFunctions.call(function, arguments, span);
        }
        if (name.startsWith(RANDOM)) {
            return random.call(function, arguments);
        }
        if (Elementwise.has(function)) {
            return Elementwise.ofNumpy(function, arguments.allowing().exactly(1).getFirst());
        }
        if (NumpyMaking.NAMES.contains(function)) {
            return NumpyMaking.make(function, arguments, span);
        }
        if (NumpyOrder.NAMES.contains(function)) {
            return NumpyOrder.call(function, arguments, span);
        }
        if (NumpyTests.NAMES.contains(function)) {
            return NumpyTests.call(function, arguments, span);
        }
        if (NumpyShaping.NAMES.contains(function)) {
            return NumpyShaping.call(function, arguments, span);
        }
        if (NumpyLooking.NAMES.contains(function)) {
            return NumpyLooking.call(function, arguments);
        }
        return PAIRS.contains(function)
                ? pair(function, arguments.allowing().exactly(2), span)
                : likeMethod(function, given, span);
    }

    private static Datum pair(String function, List<Operand> both, Span span) {
        String name = "np." + function;
        Datum.Array a = NumpyReading.typed(both.get(0), name);
        Datum.Array b = NumpyReading.typed(both.get(1), name);
        try {
            return a.elements().with(b.elements()).made(pair(function, a.tensor(), b.tensor()));
        } catch (ShapeException shapes) {
            throw Applying.misfit(shapes, span);
        }
    }

    private static Tensor pair(String function, Tensor a, Tensor b) {
        return switch (function) {
            case "maximum" -> a.zip(function, b, Math::max);
            case "minimum" -> a.zip(function, b, Math::min);
            case "power" -> a.zip(function, b, StrictMath::pow);
            case "arctan2" -> a.zip(function, b, StrictMath::atan2);
            case "matmul" -> new MatMul().evaluate(a, b)[0];
            case "dot" -> dot(a, b);
            default -> throw new IllegalArgumentException(function);
        };
    }

    /// A number alone multiplies; more than two axes would mean something else than a product of
    /// matrices.
    private static Tensor dot(Tensor a, Tensor b) {
        if (a.rank() == 0 || b.rank() == 0) {
            return a.zip("dot", b, (x, y) -> x * y);
        }
        if (a.rank() > 2 || b.rank() > 2) {
            throw new ShapeException("dot", a, b);
        }
        return new MatMul().evaluate(a, b)[0];
    }

    /// What arrays have as a method too; lists become arrays first.
    private Datum likeMethod(String function, List<Operand> given, Span span) {
        if (given.isEmpty() || function.equals("concatenate")) {
            return applying.array(function, plain(given, function), span, true);
        }
        List<Operand> all = new ArrayList<>(given);
        Operand first = all.getFirst();
        Datum.Array x = NumpyReading.typed(first, "np." + function);
        all.set(0, new Operand(x, first.span()));
        return applying.array(function, all, span, true);
    }

    private static List<Operand> plain(List<Operand> given, String function) {
        for (Operand operand : given) {
            boolean variables =
                    operand.datum() instanceof Datum.Sequence(List<Datum> items, _)
                            && items.stream().anyMatch(Datum.Held.class::isInstance);
            if (variables) {
                throw NumpyReading.variable(operand, "np." + function);
            }
        }
        return given;
    }
}
