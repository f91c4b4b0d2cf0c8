package gradviz.storyboard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {
    @ParameterizedTest
    @CsvSource({"8pt, 10.6667", "1in, 96", "25.4mm, 96", "2.54cm, 96", "600px, 600", "600, 600"})
    void isCountedInPixels(String text, double px) {
        assertThat(Length.parse(text).orElseThrow().px()).isCloseTo(px, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80mm", "8pt", "3.25in", "600px"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Length.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mm", "-3mm", "3 furlongs", "1e5px"})
    void isNoLength(String text) {
        assertThat(Length.parse(text)).isEmpty();
    }

    @Test
    void isRoundedUpSoThatItWorks() {
        assertThat(Length.atLeast(302.4, Length.Unit.MM)).hasToString("80.1mm");
        assertThat(Length.atLeast(302.4, Length.Unit.PX)).hasToString("303px");
    }
}
