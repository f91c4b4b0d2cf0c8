package gradviz.engine;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// An n-dimensional array of float64 numbers in row-major order; a number alone has shape `()`.
///
/// Every operation makes a new array, also where NumPy makes a view. The exceptions are
/// [#addInPlace], which the rule `in-place` needs to show what sharing an array does, [#write], for
/// `x.data -= ...`, and [#put], for `a[0] = ...`; a [#snapshot] taken before them keeps the numbers
/// that were there.
public final class Tensor extends Numbered {
    /// How many elements an array may have: 80 MB of numbers.
    public static final int MOST = 10_000_000;

    /// How many multiplications a product of matrices may take: some seconds.
    public static final long MOST_PRODUCTS = 2_000_000_000;

    private static final int[] SCALAR = {};

    private final int[] shape;
    private double[] data;
    private @Nullable Tensor snapshot;

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
        if (Shapes.size(shape) != data.length) {
            throw new IllegalArgumentException(
                    "shape " + Shapes.text(shape) + " does not hold " + data.length + " elements");
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
        return Shapes.text(shape);
    }

    public int size() {
        return data.length;
    }

    /// {@return the number of axes}
    public int rank() {
        return shape.length;
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

    /// Replaces all elements by those of an array of the same shape.
    public void write(Tensor other) {
        if (!sameShape(other)) {
            throw new ShapeException("=", this, other);
        }
        System.arraycopy(other.data, 0, writable(), 0, data.length);
    }

    /// Replaces the elements at row-major positions by those of an array of as many.
    public void put(int[] positions, Tensor others) {
        double[] own = writable();
        for (int i = 0; i < positions.length; i++) {
            own[positions[i]] = others.data[i];
        }
    }

    /// {@return the array of `f` of each element}
    public Tensor map(DoubleUnaryOperator f) {
        double[] result = new double[data.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = f.applyAsDouble(data[i]);
        }
        return new Tensor(shape, result);
    }

    /// {@return the array of `f` of each pair of elements; both are stretched to a common shape}
    ///
    /// @param operation the name that an error message gives to `f`
    /// @throws ShapeException if the shapes do not fit
    public Tensor zip(String operation, Tensor other, DoubleBinaryOperator f) {
        if (sameShape(other)) {
            return paired(other.data, f);
        }
        int[] common = Shapes.broadcast(shape, other.shape);
        if (common == null) {
            throw new ShapeException(operation, this, other);
        }
        return Stretching.to(common, this).paired(Stretching.to(common, other).data, f);
    }

    private Tensor paired(double[] others, DoubleBinaryOperator f) {
        double[] result = new double[data.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = f.applyAsDouble(data[i], others[i]);
        }
        return new Tensor(shape, result);
    }

    /// {@return this array with its elements repeated to fill a shape}
    ///
    /// @throws ShapeException if it does not stretch to that shape
    public Tensor broadcastTo(int... wanted) {
        if (!Shapes.stretches(shape, wanted)) {
            throw new ShapeException("broadcast_to", this, Shapes.text(wanted));
        }
        return Stretching.to(wanted, this);
    }

    /// {@return the sums of the elements that [#broadcastTo] would make of one}
    ///
    /// @throws ShapeException if that shape does not stretch to this one
    public Tensor sumTo(int... wanted) {
        if (!Shapes.stretches(wanted, shape)) {
            throw new ShapeException("sum_to", this, Shapes.text(wanted));
        }
        return folded(wanted, 0, Double::sum);
    }

    /// {@return elements put together by `f`, from an array of a shape that stretches to this
    /// one's}
    ///
    /// @param start what each result begins as
    public Tensor folded(int[] wanted, double start, DoubleBinaryOperator f) {
        return Stretching.undo(wanted, this, start, f);
    }

    /// {@return the same elements in the same order in another shape}
    ///
    /// @throws ShapeException if that shape holds another number of elements
    public Tensor reshape(int... wanted) {
        if (Shapes.size(wanted) != data.length) {
            throw new ShapeException("reshape", this, Shapes.text(wanted));
        }
        return new Tensor(wanted.clone(), data.clone());
    }

    /// {@return this array with its axes in another order}
    ///
    /// @param axes each axis once, as [Axes#of] checks it
    public Tensor transpose(Axes axes) {
        int[] steps = Shapes.steps(shape);
        int[] turned = new int[shape.length];
        int[] along = new int[shape.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = shape[axes.chosen()[i]];
            along[i] = steps[axes.chosen()[i]];
        }
        return at(turned, Shapes.walk(turned, along));
    }

    /// {@return the elements at row-major positions, in a shape}
    public Tensor at(int[] wanted, int[] positions) {
        double[] result = new double[positions.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = data[positions[i]];
        }
        return of(wanted, result);
    }

    /// {@return the product of matrices, or of stacks of matrices}
    ///
    /// @throws ShapeException if an operand has fewer than two axes, or the shapes do not fit
    public Tensor matmul(Tensor other) {
        return Matrices.product(this, other);
    }

    /// Adds `other` into this very array, so that everyone who shares it sees the sum.
    ///
    /// @throws ShapeException if the shapes differ
    void addInPlace(Tensor other) {
        if (!sameShape(other)) {
            throw new ShapeException("+=", this, other);
        }
        double[] sums = writable();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.data[i];
        }
    }

    /// {@return what this array is now, copied only where it is written to later}
    public Tensor snapshot() {
        if (snapshot == null) {
            snapshot = new Tensor(shape, data);
        }
        return snapshot;
    }

    private double[] writable() {
        if (snapshot != null) {
            snapshot = null;
            data = data.clone();
        }
        return data;
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

    /// {@return a shape with elements that nobody else holds}
    static Tensor wrap(int[] shape, double[] data) {
        return new Tensor(shape, data);
    }
}
