package gradviz.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueDragTest {
    @ParameterizedTest(name = "{0} dragged by ({1}, {2}), fine: {3}")
    @CsvSource({
        "3, 1, 0, false, 3.1",
        "3, 0, -1, false, 3.1", // up is more
        "3, 0, 4, false, 2.6",
        "3, 1, 0, true, 3.01",
        "3, -30, 0, false, 0",
        "3, -41, 0, false, -1.1", // the step stays as it was, through zero
        "0, 5, 0, false, 0.5",
        "-2, 1, 0, false, -1.9",
        "250, 1, 0, false, 260",
        "250, 1, 0, true, 251",
        "0.02, 3, 0, false, 0.023",
        "0.1, 2, 0, false, 0.12" // no 0.12000000000000001
    })
    void movesByATenthOfTheLeadingDigit(
            double start, double dx, double dy, boolean fine, double expected) {
        assertThat(new ValueDrag(start).value(dx, dy, fine)).isEqualTo(expected);
    }
}
