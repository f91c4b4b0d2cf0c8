package gradviz.trace;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static String text(int[] shape, double... data) {
        return Value.of(shape, data).toString();
    }
}
