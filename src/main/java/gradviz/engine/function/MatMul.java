package gradviz.engine.function;

import gradviz.engine.Axes;
import gradviz.engine.BinaryFunction;
import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Product of matrices: `y = x0 @ x1`.
///
/// Backward: `gx0 = gy @ x1.T`, `gx1 = x0.T @ gy`.
///
/// Shapes: `(n, m) @ (m, p)` gives `(n, p)`. A vector on the left is a row, on the right a column,
/// and its axis vanishes from `y`. Axes before the last two are stretched to common ones; what
/// comes back is summed over them. Others throw a [gradviz.engine.ShapeException].
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 41; NumPy manual, `numpy.matmul`.
public final class MatMul extends BinaryFunction {
    @Override
    public String name() {
        return "matmul";
    }

    @Override
    protected Tensor forward(Tensor x0, Tensor x1) {
        if (x0.rank() == 0 || x1.rank() == 0) {
            throw new ShapeException("matmul", x0, x1);
        }
        Tensor product;
        try {
            product = x0.reshape(row(x0.shape())).matmul(x1.reshape(column(x1.shape())));
        } catch (ShapeException _) {
            throw new ShapeException("matmul", x0, x1);
        }
        int end = product.rank();
        int[] added =
                IntStream.concat(
                                x0.rank() == 1 ? IntStream.of(end - 2) : IntStream.empty(),
                                x1.rank() == 1 ? IntStream.of(end - 1) : IntStream.empty())
                        .toArray();
        return product.reshape(new Axes(added).dropped(product.shape()));
    }

    @Override
    protected Variable backward0(Variable gy) {
        int[] shape = row(x0().data().shape());
        Variable other = turned(shaped(x1(), column(x1().data().shape())));
        return sent(new MatMul().apply(matrix(gy), other), shape, x0());
    }

    @Override
    protected Variable backward1(Variable gy) {
        int[] shape = column(x1().data().shape());
        Variable other = turned(shaped(x0(), row(x0().data().shape())));
        return sent(new MatMul().apply(other, matrix(gy)), shape, x1());
    }

    /// {@return the output's gradient with the axes that vanished}
    private Variable matrix(Variable gy) {
        int[] shape = gy.data().shape();
        if (x1().data().rank() == 1) {
            shape = inserted(shape, shape.length);
        }
        if (x0().data().rank() == 1) {
            shape = inserted(shape, shape.length - 1);
        }
        return shaped(gy, shape);
    }

    private static Variable sent(Variable gx, int[] shape, Variable x) {
        Variable summed = Arrays.equals(gx.data().shape(), shape) ? gx : new SumTo(shape).apply(gx);
        return shaped(summed, x.data().shape());
    }

    private static Variable shaped(Variable x, int[] shape) {
        return Arrays.equals(x.data().shape(), shape) ? x : new Reshape(shape).apply(x);
    }

    private static Variable turned(Variable x) {
        int rank = x.data().rank();
        int[] axes = IntStream.range(0, rank).toArray();
        axes[rank - 2] = rank - 1;
        axes[rank - 1] = rank - 2;
        return new Transpose(new Axes(axes)).apply(x);
    }

    private static int[] row(int[] shape) {
        return shape.length == 1 ? new int[] {1, shape[0]} : shape;
    }

    private static int[] column(int[] shape) {
        return shape.length == 1 ? new int[] {shape[0], 1} : shape;
    }

    private static int[] inserted(int[] shape, int at) {
        int[] longer = new int[shape.length + 1];
        System.arraycopy(shape, 0, longer, 0, at);
        longer[at] = 1;
        System.arraycopy(shape, at, longer, at + 1, shape.length - at);
        return longer;
    }
}
