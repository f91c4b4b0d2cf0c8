package gradviz.engine;

import java.util.Arrays;

/// Products of matrices, and of stacks of matrices, as NumPy's `matmul` makes them.
final class Matrices {
    private Matrices() {}

    /// {@return the product of the last two axes; the axes before them are broadcast}
    ///
    /// @throws ShapeException if an operand has fewer than two axes, or the inner lengths differ
    /// @throws TooLargeException if it takes too long
    static Tensor product(Tensor a, Tensor b) {
        int[] left = a.shape();
        int[] right = b.shape();
        if (left.length < 2 || right.length < 2 || last(left, 1) != last(right, 2)) {
            throw new ShapeException("matmul", a, b);
        }
        int[] stack = Shapes.broadcast(front(left), front(right));
        if (stack == null) {
            throw new ShapeException("matmul", a, b);
        }
        int rows = last(left, 2);
        int inner = last(left, 1);
        int columns = last(right, 1);
        int[] shape = Arrays.copyOf(stack, stack.length + 2);
        shape[stack.length] = rows;
        shape[stack.length + 1] = columns;
        int[] lefts = Shapes.sources(front(left), stack);
        int[] rights = Shapes.sources(front(right), stack);
        double[] data = new double[Shapes.room(shape)];
        if ((double) data.length * inner > Tensor.MOST_PRODUCTS) {
            throw new TooLargeException(a, b);
        }
        for (int i = 0; i < lefts.length; i++) {
            int from = lefts[i] * rows * inner;
            int with = rights[i] * inner * columns;
            multiply(a, from, b, with, data, i * rows * columns, rows, inner, columns);
        }
        return Tensor.wrap(shape, data);
    }

    private static void multiply(
            Tensor a, int from, Tensor b, int with, double[] to, int at, int n, int m, int p) {
        for (int row = 0; row < n; row++) {
            for (int k = 0; k < m; k++) {
                double factor = a.at(from + row * m + k);
                for (int column = 0; column < p; column++) {
                    to[at + row * p + column] += factor * b.at(with + k * p + column);
                }
            }
        }
    }

    private static int last(int[] shape, int fromEnd) {
        return shape[shape.length - fromEnd];
    }

    private static int[] front(int[] shape) {
        return Arrays.copyOf(shape, shape.length - 2);
    }
}
