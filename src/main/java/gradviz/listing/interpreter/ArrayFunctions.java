package gradviz.listing.interpreter;

import gradviz.engine.Axes;
import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.function.BroadcastTo;
import gradviz.engine.function.Clip;
import gradviz.engine.function.Concatenate;
import gradviz.engine.function.Linear;
import gradviz.engine.function.MatMul;
import gradviz.engine.function.Max;
import gradviz.engine.function.Mean;
import gradviz.engine.function.MeanSquaredError;
import gradviz.engine.function.Min;
import gradviz.engine.function.Reshape;
import gradviz.engine.function.Softmax;
import gradviz.engine.function.SoftmaxCrossEntropy;
import gradviz.engine.function.Sum;
import gradviz.engine.function.SumTo;
import gradviz.engine.function.Transpose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The functions of variables that take more than variables: axes, shapes, bounds.
final class ArrayFunctions {
    private static final Map<String, Signature> SIGNATURES = new LinkedHashMap<>();

    static {
        reduction("sum", Sum::new);
        reduction("mean", Mean::new);
        reduction("max", Max::new);
        reduction("min", Min::new);
        shaping("reshape", (x, shape) -> new Reshape(filled(x, shape)));
        shaping("broadcast_to", (_, shape) -> new BroadcastTo(shape));
        shaping("sum_to", (_, shape) -> new SumTo(shape));
        add("transpose", List.of("x"), List.of("axes"), 1, (x, b) -> new Transpose(turned(x, b)));
        add("matmul", List.of("x", "W"), List.of(), 2, (_, _) -> new MatMul());
        add("linear", List.of("x", "W", "b"), List.of(), 2, (_, _) -> new Linear());
        add(
                "mean_squared_error",
                List.of("x0", "x1"),
                List.of(),
                2,
                (_, _) -> new MeanSquaredError());
        add("softmax", List.of("x"), List.of("axis"), 1, (x, b) -> new Softmax(last(x, b)));
        add(
                "softmax_cross_entropy",
                List.of("x", "t"),
                List.of(),
                2,
                (_, _) -> new SoftmaxCrossEntropy());
        add("clip", List.of("x"), List.of("x_min", "x_max"), 3, (_, b) -> clip(b));
        add("concatenate", List.of("xs"), List.of("axis"), 1, (_, b) -> concatenate(b));
    }

    /// How a function is called.
    ///
    /// @param variables the parameters that become its inputs, the last ones of which may be left
    ///   out
    /// @param settings the other parameters
    /// @param required how many of all must be given
    record Signature(List<String> variables, List<String> settings, int required, Maker maker) {
        List<String> parameters() {
            List<String> all = new ArrayList<>(variables);
            all.addAll(settings);
            return all;
        }
    }

    /// Makes the function for an array and its settings.
    interface Maker {
        Function make(Tensor x, Bound bound);
    }

    private interface Reducing {
        Function make(Axes axes, boolean keepdims);
    }

    private interface Shaping {
        Function make(Tensor x, int[] shape);
    }

    private ArrayFunctions() {}

    static List<String> names() {
        return List.copyOf(SIGNATURES.keySet());
    }

    static @Nullable Signature of(String name) {
        return SIGNATURES.get(name);
    }

    private static void add(
            String name, List<String> variables, List<String> settings, int required, Maker maker) {
        SIGNATURES.put(name, new Signature(variables, settings, required, maker));
    }

    private static void reduction(String name, Reducing reducing) {
        add(
                name,
                List.of("x"),
                List.of("axis", "keepdims"),
                1,
                (x, bound) -> {
                    Operand axis = bound.get("axis");
                    Axes axes = axis == null ? Axes.all(x) : Axes.of(name, x, Reading.wholes(axis));
                    return reducing.make(axes, Reading.truth(bound.get("keepdims"), name));
                });
    }

    private static void shaping(String name, Shaping shaping) {
        add(
                name,
                List.of("x"),
                List.of("shape"),
                2,
                (x, bound) -> shaping.make(x, Reading.wholes(bound.need("shape"))));
    }

    /// One length may be -1: then it is what is left over.
    private static int[] filled(Tensor x, int[] shape) {
        int known = 1;
        int open = -1;
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] == -1 && open < 0) {
                open = i;
            } else {
                known *= Math.max(0, shape[i]);
            }
        }
        if (open < 0 || known == 0) {
            return shape;
        }
        int[] filled = shape.clone();
        filled[open] = x.size() / known;
        return filled;
    }

    private static Axes turned(Tensor x, Bound bound) {
        Operand axes = bound.get("axes");
        if (axes == null) {
            int rank = x.rank();
            return new Axes(IntStream.range(0, rank).map(i -> rank - 1 - i).toArray());
        }
        int[] given = Reading.wholes(axes);
        Axes all = Axes.of("transpose", x, given);
        if (given.length != x.rank()) {
            throw Reading.unfit("transpose", x, axes);
        }
        return all;
    }

    /// The second axis, as in the course; of a vector the only one.
    private static Axes last(Tensor x, Bound bound) {
        Operand axis = bound.get("axis");
        int[] axes = axis == null ? new int[] {x.rank() > 1 ? 1 : 0} : Reading.wholes(axis);
        return Axes.of("softmax", x, axes);
    }

    private static Function clip(Bound bound) {
        return new Clip(
                Reading.number(bound.need("x_min"), "clip"),
                Reading.number(bound.need("x_max"), "clip"));
    }

    private static Function concatenate(Bound bound) {
        Operand axis = bound.get("axis");
        return new Concatenate(axis == null ? 0 : Reading.wholes(axis)[0]);
    }
}
