package gradviz.storyboard.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Heat;
import gradviz.trace.Value;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeatGridTest {
    @Test
    void hasACellForEachElementOfASmallArray() {
        HeatGrid grid = HeatGrid.of(Value.of(new int[] {2, 3}, 1, -2, 3, 4, 5, -6));

        assertThat(grid).isEqualTo(new HeatGrid(2, 3, List.of(1.0, -2.0, 3.0, 4.0, 5.0, -6.0)));
        assertThat(grid.levels(6)).containsExactly(1, -2, 2, 3, 4, -4);
    }

    @Test
    void putsAVectorInOneRow() {
        assertThat(HeatGrid.of(Value.of(new int[] {3}, 1, 0, 2)))
                .isEqualTo(new HeatGrid(1, 3, List.of(1.0, 0.0, 2.0)));
    }

    @Test
    void putsTheSlicesOfAnArrayBelowEachOther() {
        HeatGrid grid = HeatGrid.of(counting(2, 2, 3));

        assertThat(List.of(grid.rows(), grid.columns())).containsExactly(4, 3);
        assertThat(grid.numbers().get(3 * 3 + 1)).isEqualTo(10);
    }

    @Test
    void letsTheLargestStandForABlockWhateverItsSign() {
        double[] numbers = new double[16 * 16];
        Arrays.fill(numbers, 0.5);
        numbers[17] = -7; // row 1, column 1: in the first block of 2 x 2
        HeatGrid grid = HeatGrid.of(Value.of(new int[] {16, 16}, numbers));

        assertThat(List.of(grid.rows(), grid.columns())).containsExactly(8, 8);
        assertThat(grid.numbers().getFirst()).isEqualTo(-7);
        assertThat(grid.numbers().subList(1, 64)).containsOnly(0.5);
    }

    @Test
    void leavesNoElementOutWhereBlocksDifferInSize() {
        for (int length = 1; length < 40; length++) {
            for (int at = 0; at < length; at++) {
                double[] numbers = new double[length];
                numbers[at] = 1;
                HeatGrid grid = HeatGrid.of(Value.of(new int[] {length}, numbers));

                assertThat(grid.numbers().stream().filter(number -> number == 1)).hasSize(1);
            }
        }
    }

    @Test
    void showsThatABlockHoldsANan() {
        double[] numbers =
                IntStream.range(0, 100).mapToDouble(i -> i == 99 ? Double.NaN : i).toArray();
        HeatGrid grid = HeatGrid.of(Value.of(new int[] {100}, numbers));

        assertThat(grid.levels(98).getLast()).isEqualTo(Heat.NAN);
        assertThat(grid.levels(98).subList(0, 7)).doesNotContain(Heat.NAN);
    }

    @Test
    void hasNoCellsForASingleNumber() {
        assertThat(HeatGrid.of(Value.of(new int[0], 3)).rows()).isZero();
    }

    @Test
    void isCoarseFromTheNinthRowOrColumnOn() {
        assertThat(HeatGrid.isCoarse(counting(8, 8))).isFalse();
        assertThat(HeatGrid.isCoarse(counting(9, 1))).isTrue();
        assertThat(HeatGrid.isCoarse(counting(9))).isTrue();
    }

    @Test
    void measuresFiniteNumbersAlone() {
        double inf = Double.POSITIVE_INFINITY;
        assertThat(HeatGrid.most(Value.of(new int[] {4}, 1, -3, inf, Double.NaN))).isEqualTo(3);
    }

    private static Value counting(int... shape) {
        int size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        return Value.of(shape, IntStream.range(0, size).asDoubleStream().toArray());
    }
}
