package gradviz.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lengths of arrays along their axes, as NumPy treats them.
///
/// Source: NumPy manual, "Broadcasting".
final class Shapes {
    private Shapes() {}

    /// {@return how many elements an array of a shape has, capped at the largest `long`}
    static long size(int[] shape) {
        long size = 1;
        for (int length : shape) {
            if (length == 0) {
                return 0;
            }
            size = size > Long.MAX_VALUE / length ? Long.MAX_VALUE : size * length;
        }
        return size;
    }

    /// {@return how many elements an array of a shape has}
    ///
    /// @throws TooLargeException if they are more than [Tensor#MOST]
    static int room(int[] shape) {
        long size = size(shape);
        if (size > Tensor.MOST) {
            throw new TooLargeException(text(shape));
        }
        return (int) size;
    }

    /// {@return the shape that two stretch to, or null where they do not fit}
    static int @Nullable [] broadcast(int[] a, int[] b) {
        int[] common = new int[Math.max(a.length, b.length)];
        for (int i = 1; i <= common.length; i++) {
            int left = i <= a.length ? a[a.length - i] : 1;
            int right = i <= b.length ? b[b.length - i] : 1;
            if (left != right && left != 1 && right != 1) {
                return null;
            }
            common[common.length - i] = left == 1 ? right : left;
        }
        return common;
    }

    /// {@return whether an array of a shape can be stretched to another one}
    static boolean stretches(int[] from, int[] to) {
        return Arrays.equals(broadcast(from, to), to);
    }

    /// {@return for each element of a shape, in row-major order, the place of the element that is
    /// stretched over it}
    ///
    /// @param from a shape that [#stretches] to `to`
    static int[] sources(int[] from, int[] to) {
        int[] steps = new int[to.length];
        int step = 1;
        for (int i = 1; i <= from.length; i++) {
            int length = from[from.length - i];
            steps[to.length - i] = length == 1 ? 0 : step;
            step *= length;
        }
        return walk(to, steps);
    }

    /// {@return for each element of a shape, in row-major order, the sum of its indices times
    /// steps}
    ///
    /// @param steps one for each axis
    static int[] walk(int[] shape, int[] steps) {
        int[] places = new int[Math.toIntExact(size(shape))];
        int[] index = new int[shape.length];
        int place = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = place;
            for (int axis = shape.length - 1; axis >= 0; axis--) {
                place += steps[axis];
                if (++index[axis] < shape[axis]) {
                    break;
                }
                place -= steps[axis] * shape[axis];
                index[axis] = 0;
            }
        }
        return places;
    }

    /// {@return how far apart neighbours along each axis are in row-major order}
    static int[] steps(int[] shape) {
        int[] steps = new int[shape.length];
        int step = 1;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            steps[axis] = step;
            step *= shape[axis];
        }
        return steps;
    }

    /// {@return the shape as Python writes it: `()`, `(3,)`, `(2, 3)`}
    static String text(int[] shape) {
        if (shape.length == 1) {
            return "(" + shape[0] + ",)";
        }
        String inside = Arrays.toString(shape);
        return "(" + inside.substring(1, inside.length() - 1) + ")";
    }
}
