package gradviz.storyboard.words;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.text.Messages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {
    @ParameterizedTest
    @CsvSource({
        "0, first, 첫 번째",
        "1, second, 두 번째",
        "9, tenth, 열 번째",
        "10, 11th, 11번째",
        "12, 13th, 13번째",
        "20, 21st, 21번째",
        "21, 22nd, 22번째",
        "110, 111th, 111번째"
    })
    void aSlotCountedFromNoughtIsTheInputCountedFromOne(int slot, String english, String korean) {
        assertThat(Ordinals.of(slot, Messages.of(Locale.ENGLISH))).isEqualTo(english);
        assertThat(Ordinals.of(slot, Messages.of(Locale.KOREAN))).isEqualTo(korean);
    }
}
