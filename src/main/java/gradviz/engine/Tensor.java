package gradviz.engine;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// An n-dimensional array of float64 numbers in row-major order; a number alone has shape `()`.
///
/// Every operation makes a new array. The one exception is [#addInPlace], which the rule `in-place`
/// needs to show what sharing an array does.
public final class Tensor {
    private static final int[] SCALAR = {};

    private final int[] shape;
    private final double[] data;

    private Tensor(int[] shape, double[] data) {
        this.shape = shape;
        this.data = data;
    }

    /// {@return the number `value`, shape `()`}
    public static Tensor scalar(double value) {
        return new Tensor(SCALAR, new double[] {value});
    }

    /// {@return an array of the given shape, its elements copied from `data` in row-major order}
    ///
    /// @throws IllegalArgumentException if the shape does not hold exactly `data.length` elements
    public static Tensor of(int[] shape, double... data) {
        if (sizeOf(shape) != data.length) {
            throw new IllegalArgumentException(
                    "shape " + shapeText(shape) + " does not hold " + data.length + " elements");
        }
        return new Tensor(shape.clone(), data.clone());
    }

    /// {@return an array of this one's shape with every element `value`}
    public Tensor filled(double value) {
        double[] all = new double[data.length];
        Arrays.fill(all, value);
        return new Tensor(shape, all);
    }

    /// {@return the length along each axis}
    public int[] shape() {
        return shape.clone();
    }

    /// {@return the shape as Python writes it: `()`, `(3,)`, `(2, 3)`}
    public String shapeText() {
        return shapeText(shape);
    }

    public int size() {
        return data.length;
    }

    /// {@return the element at row-major position `index`}
    public double at(int index) {
        return data[index];
    }

    /// {@return the elements in row-major order, a copy}
    public double[] toArray() {
        return data.clone();
    }

    public boolean sameShape(Tensor other) {
        return Arrays.equals(shape, other.shape);
    }

    /// {@return this array with the element at `index` replaced}
    public Tensor with(int index, double value) {
        double[] changed = data.clone();
        changed[index] = value;
        return new Tensor(shape, changed);
    }

    /// {@return the array of `f` of each element}
    public Tensor map(DoubleUnaryOperator f) {
        double[] result = new double[data.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = f.applyAsDouble(data[i]);
        }
        return new Tensor(shape, result);
    }

    /// {@return the array of `f` of each pair of elements}
    ///
    /// @param operation the name that an error message gives to `f`
    /// @throws ShapeException if the shapes differ
    public Tensor zip(String operation, Tensor other, DoubleBinaryOperator f) {
        if (!sameShape(other)) {
            throw new ShapeException(operation, this, other);
        }
        double[] result = new double[data.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = f.applyAsDouble(data[i], other.data[i]);
        }
        return new Tensor(shape, result);
    }

    /// Adds `other` into this very array, so that everyone who shares it sees the sum.
    ///
    /// @throws ShapeException if the shapes differ
    void addInPlace(Tensor other) {
        if (!sameShape(other)) {
            throw new ShapeException("+=", this, other);
        }
        for (int i = 0; i < data.length; i++) {
            data[i] += other.data[i];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor that
                && Arrays.equals(shape, that.shape)
                && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shape) + Arrays.hashCode(data);
    }

    @Override
    public String toString() {
        return shape.length == 0 ? Double.toString(data[0]) : shapeText() + Arrays.toString(data);
    }

    private static long sizeOf(int[] shape) {
        long size = 1;
        for (int length : shape) {
            size *= length;
        }
        return size;
    }

    private static String shapeText(int[] shape) {
        if (shape.length == 1) {
            return "(" + shape[0] + ",)";
        }
        String inside = Arrays.toString(shape);
        return "(" + inside.substring(1, inside.length() - 1) + ")";
    }
}
