package gradviz.engine.function;

import gradviz.engine.Axes;
import gradviz.engine.Function;
import gradviz.engine.Selection;
import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import java.util.Arrays;

/// Arrays one after the other along an axis.
///
/// Backward: each input gets its part of `gy`.
///
/// Shapes: equal but along the axis, where `y` has the sum. Others throw a
/// [gradviz.engine.ShapeException].
///
/// Source: NumPy manual, `numpy.concatenate`.
public final class Concatenate extends Function {
    private final int axis;

    /// @param axis negative ones count from the end
    public Concatenate(int axis) {
        this.axis = axis;
    }

    @Override
    public String name() {
        return "concatenate";
    }

    @Override
    protected Tensor[] forward(Tensor[] xs) {
        int along = Axes.of(name(), xs[0], axis).chosen()[0];
        int[] shape = xs[0].shape();
        for (int i = 1; i < xs.length; i++) {
            int[] next = xs[i].shape();
            if (next.length != shape.length
                    || !Arrays.equals(apart(next, along), apart(shape, along))) {
                throw new ShapeException(name(), xs[0], xs[i]);
            }
            shape[along] += next[along];
        }
        double[] all = new double[Arrays.stream(xs).mapToInt(Tensor::size).sum()];
        int start = 0;
        for (Tensor x : xs) {
            int[] positions = part(shape, along, start, x.shape()[along]);
            for (int i = 0; i < positions.length; i++) {
                all[positions[i]] = x.at(i);
            }
            start += x.shape()[along];
        }
        return new Tensor[] {Tensor.of(shape, all)};
    }

    @Override
    protected Variable[] backward(Variable[] gys) {
        int[] shape = gys[0].data().shape();
        int along = axis < 0 ? axis + shape.length : axis;
        Variable[] gxs = new Variable[inputCount()];
        int start = 0;
        for (int slot = 0; slot < gxs.length; slot++) {
            int[] own = input(slot).data().shape();
            Selection selection = new Selection(own, part(shape, along, start, own[along]));
            gxs[slot] = new GetItem(selection).apply(gys[0]);
            start += own[along];
        }
        return gxs;
    }

    private static int[] apart(int[] shape, int along) {
        int[] rest = shape.clone();
        rest[along] = 1;
        return rest;
    }

    /// {@return where the elements with indices from `start` along an axis are, in row-major order}
    private static int[] part(int[] shape, int along, int start, int length) {
        int inner = 1;
        for (int i = along + 1; i < shape.length; i++) {
            inner *= shape[i];
        }
        int outer = 1;
        for (int i = 0; i < along; i++) {
            outer *= shape[i];
        }
        int[] positions = new int[outer * length * inner];
        int next = 0;
        for (int o = 0; o < outer; o++) {
            int from = (o * shape[along] + start) * inner;
            for (int i = 0; i < length * inner; i++) {
                positions[next++] = from + i;
            }
        }
        return positions;
    }
}
