package gradviz.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
    @ParameterizedTest
    @CsvSource({
        "1.0, 1",
        "100.0, 100",
        "2.50, 2.5",
        "0.12345, 0.123",
        "0.9996, 1",
        "-0.0001, 0",
        "-3.25, -3.25",
        "1e9, 1000000000",
    })
    void keepsThreeDecimalsAndNoTrailingZeros(double number, String text) {
        assertThat(Decimal.of(number)).isEqualTo(text);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> Decimal.of(Double.NaN)).isInstanceOf(NumberFormatException.class);
    }
}
