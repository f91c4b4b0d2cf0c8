package gradviz.trace;

import gradviz.engine.Tensor;
import java.util.Arrays;

/// The numbers of an array as they were at one time, with their shape; it never changes.
public final class Value {
    private final int[] shape;
    private final double[] data;

    private Value(int[] shape, double[] data) {
        this.shape = shape;
        this.data = data;
    }

    /// {@return a copy of what `tensor` holds now}
    public static Value of(Tensor tensor) {
        return new Value(tensor.shape(), tensor.toArray());
    }

    /// {@return the numbers `data` in row-major order, with a shape that holds as many}
    public static Value of(int[] shape, double... data) {
        return of(Tensor.of(shape, data));
    }

    public boolean isScalar() {
        return shape.length == 0;
    }

    public int size() {
        return data.length;
    }

    /// {@return the element at row-major position `index`}
    public double at(int index) {
        return data[index];
    }

    public int[] shape() {
        return shape.clone();
    }

    /// {@return the shape as Python writes it: `()`, `(3,)`, `(2, 3)`}
    public String shapeText() {
        String inside = Arrays.toString(shape);
        inside = inside.substring(1, inside.length() - 1);
        return shape.length == 1 ? "(" + inside + ",)" : "(" + inside + ")";
    }

    /// {@return the numbers as NumPy prints them: `3.0`, `[1. 2.]`}
    @Override
    public String toString() {
        return NumpyText.of(shape, data);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Value that
                && Arrays.equals(shape, that.shape)
                && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shape) + Arrays.hashCode(data);
    }
}
