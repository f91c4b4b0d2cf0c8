package gradviz.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What NumPy 2 prints for the same numbers.
class NumpyTextTest {
    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, -0.0",
        "3, 3.0",
        "0.1, 0.1",
        "0.0001, 0.0001",
        "0.00001, 1e-05",
        "1.5e-7, 1.5e-07",
        "123456, 123456.0",
        "1e15, 1000000000000000.0",
        "1e16, 1e+16",
        "1.2345e22, 1.2345e+22",
        "0.6666666666666666, 0.6666666666666666",
        "Infinity, inf",
        "-Infinity, -inf",
        "NaN, nan",
        "1.3623561783324625e+27, 1.3623561783324625e+27",
        "4.9e-324, 5e-324",
        "-12345678.5, -12345678.5",
        "1e100, 1e+100"
    })
    void printsNumbersAsPythonDoes(double value, String text) {
        assertThat(NumpyText.number(value)).isEqualTo(text);
    }

    @Test
    void printsRows() {
        assertThat(text(new int[] {3}, 1, 2, 3)).isEqualTo("[1. 2. 3.]");
        assertThat(text(new int[] {3}, 0.5, 10, -3.25)).isEqualTo("[ 0.5  10.   -3.25]");
        assertThat(text(new int[] {2}, 1 / 3.0, 2 / 3.0)).isEqualTo("[0.33333333 0.66666667]");
        assertThat(text(new int[] {1}, 1)).isEqualTo("[1.]");
        assertThat(text(new int[] {2}, 0.1 + 0.2, 1)).isEqualTo("[0.3 1. ]");
    }

    @Test
    void printsTablesAndBlocks() {
        assertThat(text(new int[] {2, 2}, 1, 2, 3, 40.5)).isEqualTo("[[ 1.   2. ]\n [ 3.  40.5]]");
        assertThat(text(new int[] {2, 2, 2}, 1, 2, 3, 4, 5, 6, 7, 8))
                .isEqualTo("[[[1. 2.]\n  [3. 4.]]\n\n [[5. 6.]\n  [7. 8.]]]");
    }

    @Test
    void printsExponentsForAllNumbersOfAnArrayOrForNone() {
        assertThat(text(new int[] {2}, 1, 1e-7)).isEqualTo("[1.e+00 1.e-07]");
        assertThat(text(new int[] {2}, 1e300, 2)).isEqualTo("[1.e+300 2.e+000]");
        assertThat(text(new int[] {2}, 1e8, 1)).isEqualTo("[1.e+08 1.e+00]");
        assertThat(text(new int[] {2}, 1e100, 2)).isEqualTo("[1.e+100 2.e+000]");
        assertThat(text(new int[] {2}, 1000, 1)).isEqualTo("[1000.    1.]");
        assertThat(text(new int[] {2}, 0.0001, 0.05)).isEqualTo("[0.0001 0.05  ]");
        assertThat(text(new int[] {2}, 1e5, 100.1)).isEqualTo("[100000.     100.1]");
        assertThat(text(new int[] {2}, -1.5e-9, 3)).isEqualTo("[-1.5e-09  3.0e+00]");
        assertThat(text(new int[] {2}, 123456.789, 0.1))
                .isEqualTo("[1.23456789e+05 1.00000000e-01]");
    }

    @Test
    void roundsWhatANumberIsAndNotHowItIsWritten() {
        assertThat(text(new int[] {2}, 0.123456785, 1)).isEqualTo("[0.12345678 1.        ]");
        assertThat(text(new int[] {2}, 9.999999995, 1)).isEqualTo("[9.99999999 1.        ]");
    }

    @Test
    void printsWhatIsNotFiniteAndWhatIsEmpty() {
        double infinite = Double.POSITIVE_INFINITY;
        assertThat(text(new int[] {4}, Double.NaN, 1, infinite, -infinite))
                .isEqualTo("[ nan   1.  inf -inf]");
        assertThat(text(new int[] {1}, Double.NaN)).isEqualTo("[nan]");
        assertThat(text(new int[] {3}, 0.0, -0.0, 1)).isEqualTo("[ 0. -0.  1.]");
        assertThat(text(new int[] {0})).isEqualTo("[]");
    }

    @Test
    void breaksLongRowsAndLeavesOutTheMiddleOfLargeArrays() {
        double[] forty = IntStream.range(0, 40).asDoubleStream().toArray();
        assertThat(text(new int[] {2, 20}, forty))
                .isEqualTo(
                        """
                        [[ 0.  1.  2.  3.  4.  5.  6.  7.  8.  9. 10. 11. 12. 13. 14. 15. 16. 17.
                          18. 19.]
                         [20. 21. 22. 23. 24. 25. 26. 27. 28. 29. 30. 31. 32. 33. 34. 35. 36. 37.
                          38. 39.]]\
                        """);
        double[] many = IntStream.range(0, 1200).asDoubleStream().toArray();
        assertThat(text(new int[] {1200}, many))
                .isEqualTo("[0.000e+00 1.000e+00 2.000e+00 ... 1.197e+03 1.198e+03 1.199e+03]");
        assertThat(text(new int[] {2, 600}, many).lines())
                .containsExactly(
                        "[[0.000e+00 1.000e+00 2.000e+00 ... 5.970e+02 5.980e+02 5.990e+02]",
                        " [6.000e+02 6.010e+02 6.020e+02 ... 1.197e+03 1.198e+03 1.199e+03]]");
    }

    @Test
    void leavesNothingOutOfAnAxisOfSix() {
        double[] many = IntStream.range(0, 1200).asDoubleStream().toArray();
        assertThat(text(new int[] {6, 200}, many).lines()).hasSize(6);
        assertThat(text(new int[] {8, 150}, many).lines()).hasSize(7);
    }

    @Test
    void printsTheOnlyNumberOfAnArray() {
        assertThat(NumpyText.element(3)).isEqualTo("3.");
        assertThat(NumpyText.element(1 / 3.0)).isEqualTo("0.33333333");
    }

    private static String text(int[] shape, double... data) {
        return Value.of(shape, data).toString();
    }
}
