package gradviz.app.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueScaleTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1 2 3, 1 2 3",
        "1, 0 1 2",
        "0, -1 0 1",
        "-4, -10 -5 0",
        "32 96, 0 50 100",
        "1 1.3623561783324625e27, 0 5e26 1e27 1.5e27",
        "0.001 0.0025, 0.001 0.0015 0.002 0.0025",
        "-1 1, -1 0 1",
        "2 64, 0 50 100"
    })
    void holdsTheValuesBetweenRoundNumbers(String values, String lines) {
        ValueScale scale = ValueScale.of(levels(values));

        String shown =
                scale.lines().stream().map(ValueScale::text).collect(Collectors.joining(" "));
        assertThat(shown).isEqualTo(lines);
    }

    @Test
    void placesTheLowestLineAtZeroAndTheHighestAtOne() {
        ValueScale scale = ValueScale.of(levels("1 3"));

        assertThat(scale.fraction(1)).isZero();
        assertThat(scale.fraction(2)).isCloseTo(0.5, within(1e-12));
        assertThat(scale.fraction(3)).isEqualTo(1);
    }

    @Test
    void hasTwoLinesWhereThereIsNoValueYet() {
        assertThat(ValueScale.of(List.of()).lines().size()).isGreaterThanOrEqualTo(2);
    }

    private static List<Levels.Level> levels(String values) {
        return Arrays.stream(values.split(" "))
                .map(Double::parseDouble)
                .map(value -> new Levels.Level(0, 1, value))
                .toList();
    }
}
