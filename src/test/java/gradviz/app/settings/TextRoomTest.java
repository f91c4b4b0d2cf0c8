package gradviz.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRoomTest {
    @ParameterizedTest
    @CsvSource({
        "2.5, 1440, 2.5",
        "2.0, 1440, 2.0",
        "2.5, 1152, 2.0",
        "2.5, 400, 1.0",
        "0.8, 400, 0.8",
        "2.5, 0, 2.5"
    })
    void textIsAsLargeAsWantedWhereTheWindowHasRoomAndNeverSmallerThanUsualForIt(
            double wanted, double width, double expected) {
        assertThat(TextRoom.fitting(wanted, width)).isEqualTo(expected);
    }
}
