package gradviz.app.tensor;

import gradviz.drawing.Heat;
import gradviz.trace.NumpyText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows and columns of numbers, with what stands at their heads.
public sealed interface Sheet permits ArraySheet, SumSheet {
    int rows();

    int columns();

    /// {@return the head of a row, as an index of the array is written}
    String rowHead(int row);

    String columnHead(int column);

    /// {@return whether a cell has a number to show}
    boolean holds(int row, int column);

    /// {@return the number in a cell that holds one}
    double number(int row, int column);

    /// {@return what a cell is: an index of the array, with what there is of it}
    String place(int row, int column);

    /// {@return the largest size, which has the strongest colour}
    double most();

    /// {@return the level of a cell that holds a number, as [Heat] counts them}
    default int level(int row, int column) {
        return Heat.level(number(row, column), most());
    }

    /// {@return a cell as NumPy prints its number}
    default String text(int row, int column) {
        return holds(row, column) ? NumpyText.element(number(row, column)) : "…";
    }

    /// {@return the indices of an element from its place in row-major order}
    static List<Integer> indices(int[] shape, long place) {
        Integer[] indices = new Integer[shape.length];
        long rest = place;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            indices[axis] = (int) (rest % shape[axis]);
            rest /= shape[axis];
        }
        return Arrays.asList(indices);
    }

    /// {@return indices as a listing writes them: `0, 2`}
    static String written(List<?> indices) {
        List<String> words = new ArrayList<>();
        indices.forEach(index -> words.add(index.toString()));
        return String.join(", ", words);
    }
}
