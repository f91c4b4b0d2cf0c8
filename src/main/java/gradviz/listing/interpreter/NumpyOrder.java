package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The functions of `np` that look at the rows of an array: `argmax`, `sort`, `std`.
final class NumpyOrder {
    static final List<String> NAMES =
            List.of(
                    "argmax", "argmin", "argsort", "sort", "cumsum", "prod", "std", "var", "any",
                    "all");

    private NumpyOrder() {}

    static Datum call(String function, Arguments arguments, Span span) {
        boolean sorts = function.endsWith("sort");
        Bound bound = arguments.bind(1, List.of("a", "axis", "keepdims"));
        Datum.Array a = NumpyReading.typed(bound.need("a"), arguments.function());
        boolean last = sorts && bound.operands().get("axis") == null;
        Operand end = new Operand(new Datum.Whole(-1, null), span);
        Lanes lanes = Lanes.of(function, a.tensor(), last ? end : bound.get("axis"));
        boolean extreme = function.startsWith("argm");
        if (extreme && a.tensor().size() == 0) {
            throw Fault.at(span, Complaint.EMPTY_ITEMS, "function", arguments.function());
        }
        Tensor result = result(function, lanes, a.tensor());
        Operand kept = bound.get("keepdims");
        if (kept != null && Reading.truth(kept, function)) {
            boolean all = bound.get("axis") == null;
            int[] ones = a.tensor().shape();
            Arrays.fill(ones, 1);
            result = result.reshape(all ? ones : lanes.kept());
        }
        return elements(function, a.elements()).made(result, span);
    }

    private static Elements elements(String function, Elements given) {
        return switch (function) {
            case "argmax", "argmin", "argsort" -> Elements.WHOLE;
            case "sort" -> given;
            case "cumsum", "prod" -> given.with(Elements.WHOLE);
            case "any", "all" -> Elements.TRUTH;
            default -> Elements.REAL;
        };
    }

    private static Tensor result(String function, Lanes lanes, Tensor a) {
        return switch (function) {
            case "argmax" -> lanes.reduced(row -> extreme(row, 1));
            case "argmin" -> lanes.reduced(row -> extreme(row, -1));
            case "argsort" -> lanes.mapped(NumpyOrder::order);
            case "sort" -> lanes.mapped(row -> Arrays.stream(row).sorted().toArray());
            case "cumsum" -> lanes.mapped(NumpyOrder::sums);
            case "prod" -> lanes.reduced(row -> Arrays.stream(row).reduce(1, (x, y) -> x * y));
            case "any" -> lanes.reduced(row -> Arrays.stream(row).anyMatch(x -> x != 0) ? 1 : 0);
            case "all" -> lanes.reduced(row -> Arrays.stream(row).allMatch(x -> x != 0) ? 1 : 0);
            case "var" -> lanes.reduced(NumpyOrder::variance);
            case "std" -> lanes.reduced(row -> StrictMath.sqrt(variance(row)));
            default -> throw new IllegalArgumentException(function + a.shapeText());
        };
    }

    /// The first of several that are equal; what is not a number comes before all.
    private static double extreme(double[] row, int sign) {
        int best = 0;
        for (int i = 0; i < row.length; i++) {
            if (Double.isNaN(row[i])) {
                return i;
            }
            best = sign * row[i] > sign * row[best] ? i : best;
        }
        return best;
    }

    private static double[] order(double[] row) {
        return IntStream.range(0, row.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> row[i]))
                .mapToDouble(i -> i)
                .toArray();
    }

    private static double[] sums(double[] row) {
        double[] sums = row.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }

    private static double variance(double[] row) {
        double mean = total(row) / row.length;
        return total(Arrays.stream(row).map(x -> (x - mean) * (x - mean)).toArray()) / row.length;
    }

    /// From left to right, which `DoubleStream.sum` does not do.
    private static double total(double[] row) {
        double total = 0;
        for (double x : row) {
            total += x;
        }
        return total;
    }
}
