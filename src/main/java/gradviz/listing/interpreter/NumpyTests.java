package gradviz.listing.interpreter;

import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;

/// The functions of `np` that answer yes or no, for all elements or for each.
final class NumpyTests {
    private static final List<String> OF_ONE =
            List.of("isnan", "isinf", "isfinite", "logical_not", "count_nonzero");
    private static final List<String> OF_TWO =
            List.of("logical_and", "logical_or", "logical_xor", "array_equal");
    private static final List<String> CLOSE = List.of("allclose", "isclose");
    static final List<String> NAMES = all();

    private NumpyTests() {}

    private static List<String> all() {
        List<String> all = new ArrayList<>(OF_ONE);
        all.addAll(OF_TWO);
        all.addAll(CLOSE);
        return List.copyOf(all);
    }

    static Datum call(String function, Arguments arguments, Span span) {
        String name = arguments.function();
        if (CLOSE.contains(function)) {
            return close(function, arguments, span);
        }
        if (OF_ONE.contains(function)) {
            Tensor a = NumpyReading.array(arguments.allowing().exactly(1).getFirst(), name);
            return function.equals("count_nonzero")
                    ? new Datum.Whole(Arrays.stream(a.toArray()).filter(x -> x != 0).count(), null)
                    : ofOne(function, a);
        }
        List<Operand> both = arguments.allowing().exactly(2);
        Tensor a = NumpyReading.array(both.getFirst(), name);
        Tensor b = NumpyReading.array(both.get(1), name);
        return function.equals("array_equal")
                ? new Datum.Truth(a.sameShape(b) && same(a, b))
                : zipped(function, a, b, operation(function), span);
    }

    private static boolean same(Tensor a, Tensor b) {
        for (int i = 0; i < a.size(); i++) {
            if (a.at(i) != b.at(i)) {
                return false;
            }
        }
        return true;
    }

    private static Datum ofOne(String function, Tensor a) {
        DoublePredicate holds =
                switch (function) {
                    case "isnan" -> Double::isNaN;
                    case "isinf" -> Double::isInfinite;
                    case "isfinite" -> Double::isFinite;
                    case "logical_not" -> x -> x == 0;
                    default -> throw new IllegalArgumentException(function);
                };
        return Elements.TRUTH.made(a.map(x -> holds.test(x) ? 1 : 0));
    }

    private static DoubleBinaryOperator operation(String function) {
        return switch (function) {
            case "logical_and" -> (x, y) -> x != 0 && y != 0 ? 1 : 0;
            case "logical_or" -> (x, y) -> x != 0 || y != 0 ? 1 : 0;
            case "logical_xor" -> (x, y) -> x != 0 ^ y != 0 ? 1 : 0;
            default -> throw new IllegalArgumentException(function);
        };
    }

    private static Datum zipped(
            String function, Tensor a, Tensor b, DoubleBinaryOperator f, Span span) {
        try {
            return Elements.TRUTH.made(a.zip(function, b, f));
        } catch (ShapeException shapes) {
            throw Applying.misfit(shapes, span);
        }
    }

    /// Near is what differs by `atol + rtol * |b|` at most.
    private static Datum close(String function, Arguments arguments, Span span) {
        Bound bound = arguments.bind(2, List.of("a", "b", "rtol", "atol"));
        String name = arguments.function();
        Tensor a = NumpyReading.array(bound.need("a"), name);
        Tensor b = NumpyReading.array(bound.need("b"), name);
        Operand relative = bound.get("rtol");
        Operand absolute = bound.get("atol");
        double rtol = relative == null ? 1e-5 : NumpyReading.number(relative, name);
        double atol = absolute == null ? 1e-8 : NumpyReading.number(absolute, name);
        DoubleBinaryOperator near =
                (x, y) ->
                        x == y || Double.isFinite(y) && Math.abs(x - y) <= atol + rtol * Math.abs(y)
                                ? 1
                                : 0;
        Datum each = zipped(function, a, b, near, span);
        return function.equals("isclose") ? each : new Datum.Truth(allOf(each));
    }

    private static boolean allOf(Datum truths) {
        return truths instanceof Datum.Array(Tensor each, _, _)
                ? Arrays.stream(each.toArray()).allMatch(x -> x != 0)
                : truths.equals(new Datum.Truth(true));
    }
}
