package gradviz.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Which axes an operation goes along, counted from 0 for an array of some number of axes.
///
/// @param chosen the axes, each once, in the order they were given
public record Axes(int... chosen) {
    /// {@return all axes of an array}
    public static Axes all(Tensor tensor) {
        return new Axes(IntStream.range(0, tensor.rank()).toArray());
    }

    /// {@return axes as a listing gives them: negative ones count from the end}
    ///
    /// @throws ShapeException if the array has no such axis, or one is named twice
    public static Axes of(String operation, Tensor tensor, int... axes) {
        int rank = tensor.rank();
        int[] chosen = new int[axes.length];
        for (int i = 0; i < axes.length; i++) {
            chosen[i] = axes[i] < 0 ? axes[i] + rank : axes[i];
            if (chosen[i] < 0 || chosen[i] >= rank) {
                throw new ShapeException(operation, tensor, "axis " + axes[i]);
            }
        }
        if (Arrays.stream(chosen).distinct().count() < chosen.length) {
            throw new ShapeException(operation, tensor, "axis " + Arrays.toString(axes));
        }
        return new Axes(chosen);
    }

    /// {@return the shape of a reduction along these axes, which stay with length 1}
    public int[] kept(int[] shape) {
        int[] kept = shape.clone();
        for (int axis : chosen) {
            kept[axis] = 1;
        }
        return kept;
    }

    /// {@return the shape of a reduction along these axes, which vanish}
    public int[] dropped(int[] shape) {
        BitSet gone = new BitSet();
        for (int axis : chosen) {
            gone.set(axis);
        }
        return IntStream.range(0, shape.length)
                .filter(axis -> !gone.get(axis))
                .map(axis -> shape[axis])
                .toArray();
    }

    /// {@return the axes that undo a transposition by these}
    public Axes inverse() {
        int[] inverse = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            inverse[chosen[i]] = i;
        }
        return new Axes(inverse);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Axes(int[] others) && Arrays.equals(chosen, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(chosen);
    }

    @Override
    public String toString() {
        return Arrays.toString(chosen);
    }
}
