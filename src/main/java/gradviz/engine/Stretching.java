package gradviz.engine;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/// Arrays that are stretched to a shape, and put together again.
final class Stretching {
    private Stretching() {}

    /// {@return an array with its elements repeated to fill a shape that it stretches to}
    static Tensor to(int[] shape, Tensor tensor) {
        int[] from = tensor.shape();
        if (Arrays.equals(from, shape)) {
            return tensor;
        }
        double[] result = new double[Shapes.room(shape)];
        if (tensor.size() == 1) {
            Arrays.fill(result, tensor.at(0));
            return Tensor.wrap(shape.clone(), result);
        }
        int[] sources = Shapes.sources(from, shape);
        for (int i = 0; i < result.length; i++) {
            result[i] = tensor.at(sources[i]);
        }
        return Tensor.wrap(shape.clone(), result);
    }

    /// {@return elements put together by `f`, from an array of a shape that `shape` stretches to}
    ///
    /// @param start what each result begins as
    static Tensor undo(int[] shape, Tensor tensor, double start, DoubleBinaryOperator f) {
        int[] targets = Shapes.sources(shape, tensor.shape());
        double[] result = new double[Shapes.room(shape)];
        Arrays.fill(result, start);
        for (int i = 0; i < targets.length; i++) {
            result[targets[i]] = f.applyAsDouble(result[targets[i]], tensor.at(i));
        }
        return Tensor.wrap(shape.clone(), result);
    }
}
