package gradviz.storyboard.picture;

import gradviz.drawing.Heat;
import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.List;

/// An array as a small table of numbers, at most [#MOST] rows and columns of them.
///
/// The last axis goes to the right, all others down, as NumPy prints them. In a larger array each
/// cell stands for a block of elements, by the one of the largest size; a block that holds a nan
/// shows it.
///
/// @param numbers row by row
public record HeatGrid(int rows, int columns, List<Double> numbers) {
    /// How many rows, and how many columns, there are at most.
    public static final int MOST = 8;

    /// {@return the table of an array, without cells for a single number or an empty array}
    public static HeatGrid of(Value value) {
        if (value.isScalar() || value.size() == 0) {
            return new HeatGrid(0, 0, List.of());
        }
        int width = value.shape()[value.shape().length - 1];
        int height = value.size() / width;
        int rows = Math.min(MOST, height);
        int columns = Math.min(MOST, width);
        List<Double> numbers = new ArrayList<>(rows * columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                numbers.add(
                        strongest(
                                value,
                                width,
                                new Block(
                                        start(row, rows, height),
                                        start(row + 1, rows, height),
                                        start(column, columns, width),
                                        start(column + 1, columns, width))));
            }
        }
        return new HeatGrid(rows, columns, List.copyOf(numbers));
    }

    /// {@return whether a cell stands for more than one element of an array}
    public static boolean isCoarse(Value value) {
        HeatGrid grid = of(value);
        return grid.numbers.size() < value.size() && !value.isScalar();
    }

    /// {@return the largest size of a finite number, 0 where there is none}
    public static double most(Value value) {
        double most = 0;
        for (int i = 0; i < value.size(); i++) {
            double size = Math.abs(value.at(i));
            if (size > most && size < Double.POSITIVE_INFINITY) {
                most = size;
            }
        }
        return most;
    }

    /// {@return the levels of the cells where `most` has the strongest}
    List<Integer> levels(double most) {
        return numbers.stream().map(number -> Heat.level(number, most)).toList();
    }

    /// The rows and columns of an array that a cell stands for, the last of each left out.
    private record Block(int top, int bottom, int left, int right) {}

    private static int start(int cell, int cells, int length) {
        return (int) ((long) cell * length / cells);
    }

    private static double strongest(Value value, int width, Block block) {
        double strongest = 0;
        for (int row = block.top; row < block.bottom; row++) {
            for (int column = block.left; column < block.right; column++) {
                double number = value.at(row * width + column);
                if (Double.isNaN(number)) {
                    return number;
                }
                if (Math.abs(number) > Math.abs(strongest)) {
                    strongest = number;
                }
            }
        }
        return strongest;
    }
}
