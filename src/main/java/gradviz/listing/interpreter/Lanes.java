package gradviz.listing.interpreter;

import gradviz.engine.Axes;
import gradviz.engine.Tensor;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The rows of an array along one axis, or all of it as one row.
///
/// @param axis from 0
record Lanes(Tensor tensor, int axis) {
    /// @param axis as a listing gives it, or null for all elements in one row
    static Lanes of(String function, Tensor tensor, @Nullable Operand axis) {
        if (axis == null) {
            return new Lanes(tensor.reshape(tensor.size()), 0);
        }
        int[] given = Reading.wholes(axis);
        return new Lanes(tensor, Axes.of(function, tensor, given).chosen()[0]);
    }

    /// {@return one number for each row}
    Tensor reduced(ToDoubleFunction<double[]> f) {
        int[] shape = new Axes(axis).dropped(tensor.shape());
        double[] all = new double[rows()];
        for (int row = 0; row < all.length; row++) {
            all[row] = f.applyAsDouble(row(row));
        }
        return Tensor.of(shape, all);
    }

    /// {@return each row replaced by one as long}
    Tensor mapped(UnaryOperator<double[]> f) {
        double[] all = new double[tensor.size()];
        for (int row = 0; row < rows(); row++) {
            double[] made = f.apply(row(row));
            for (int i = 0; i < made.length; i++) {
                all[place(row, i)] = made[i];
            }
        }
        return Tensor.of(tensor.shape(), all);
    }

    /// {@return the shape of a reduction whose axis stays}
    int[] kept() {
        return new Axes(axis).kept(tensor.shape());
    }

    private int length() {
        return tensor.shape()[axis];
    }

    private int inner() {
        int[] shape = tensor.shape();
        return Arrays.stream(shape, axis + 1, shape.length).reduce(1, (a, b) -> a * b);
    }

    private int rows() {
        int[] shape = new Axes(axis).dropped(tensor.shape());
        return Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    }

    private int place(int row, int index) {
        int inner = inner();
        return (row / inner * length() + index) * inner + row % inner;
    }

    private double[] row(int row) {
        double[] numbers = new double[length()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = tensor.at(place(row, i));
        }
        return numbers;
    }
}
