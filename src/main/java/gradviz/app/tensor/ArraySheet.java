package gradviz.app.tensor;

import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A part of an array: the last two axes at one place of those before, from some column on.
///
/// A vector stands in one column, so that a long one is read downwards.
///
/// @param slice which of the places, in row-major order
/// @param first the first column
/// @param most the largest size, which has the strongest colour
record ArraySheet(Value value, int slice, int first, double most) implements Sheet {
    /// How many columns are shown at once.
    static final int WIDTH = 64;

    @Override
    public int rows() {
        int[] shape = value.shape();
        return value.size() == 0 ? 0 : shape.length < 2 ? value.size() : shape[shape.length - 2];
    }

    @Override
    public int columns() {
        return Math.min(WIDTH, allColumns(value) - first);
    }

    @Override
    public String rowHead(int row) {
        return Integer.toString(row);
    }

    @Override
    public String columnHead(int column) {
        return value.shape().length < 2 ? "" : Integer.toString(first + column);
    }

    @Override
    public boolean holds(int row, int column) {
        return true;
    }

    @Override
    public double number(int row, int column) {
        return value.at(at(row, column));
    }

    @Override
    public String place(int row, int column) {
        return Sheet.written(Sheet.indices(value.shape(), at(row, column)));
    }

    private int at(int row, int column) {
        int width = allColumns(value);
        return (slice * rows() + row) * width + first + column;
    }

    /// {@return how many columns there are in all}
    static int allColumns(Value value) {
        int[] shape = value.shape();
        return shape.length < 2 ? 1 : shape[shape.length - 1];
    }

    /// {@return how many places the axes before the last two have}
    static int slices(Value value) {
        int slices = 1;
        int[] shape = value.shape();
        for (int axis = 0; axis < shape.length - 2; axis++) {
            slices *= shape[axis];
        }
        return slices;
    }

    /// {@return a slice as a listing writes it: `[0, :, :]`}
    static String sliceText(Value value, int slice) {
        int[] shape = value.shape();
        int[] before = Arrays.copyOf(shape, shape.length - 2);
        List<Object> words = new ArrayList<>(Sheet.indices(before, slice));
        words.add(":");
        words.add(":");
        return "[" + Sheet.written(words) + "]";
    }
}
