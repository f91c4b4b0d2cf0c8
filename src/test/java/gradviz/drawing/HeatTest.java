package gradviz.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class HeatTest {
    private static final List<Theme> THEMES = Theme.ALL;

    @ParameterizedTest
    @CsvSource({
        "0, 8, 0",
        "-0.0, 8, 0",
        "1e-300, 8, 1", // the smallest is not taken for 0
        "-1e-300, 8, -1",
        "2, 8, 1",
        "2.1, 8, 2",
        "-5, 8, -3",
        "8, 8, 4",
        "-9, 8, -4", // beyond the scale
        "Infinity, 8, 4",
        "-Infinity, 0, -4",
        "0, 0, 0",
        "1e308, 1e308, 4"
    })
    void levelIsTheShareOfTheLargest(double number, double most, int level) {
        assertThat(Heat.level(number, most)).isEqualTo(level);
    }

    @Test
    void whatIsNoNumberHasNoLevel() {
        assertThat(Heat.level(Double.NaN, 1)).isEqualTo(Heat.NAN);
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void levelsLookDifferentToEveryEye(Theme theme) {
        for (ColourVision vision : ColourVision.values()) {
            for (int i = -4; i <= 4; i++) {
                for (int j = -4; j < i; j++) {
                    assertThat(vision.distance(theme.rgb(Heat.ink(i)), theme.rgb(Heat.ink(j))))
                            .as("%d and %d of %s, %s", i, j, theme.name(), vision)
                            .isGreaterThan(5);
                }
            }
        }
    }

    @Test
    void printGetsLighterFromLevelToLevel() {
        for (int level = -3; level <= 4; level++) {
            assertThat(Theme.PRINT.rgb(Heat.ink(level)) & 0xff)
                    .isGreaterThan((Theme.PRINT.rgb(Heat.ink(level - 1)) & 0xff) + 15);
        }
    }

    @Test
    void strongerIsFurtherFromTheGroundOnScreens() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR)) {
            for (int sign : new int[] {-1, 1}) {
                for (int level = 1; level <= 4; level++) {
                    assertThat(contrast(theme, sign * level))
                            .as("%s, %d", theme.name(), sign * level)
                            .isGreaterThan(contrast(theme, sign * (level - 1)));
                }
            }
        }
    }

    @Test
    void textOnEveryLevelIsPaired() {
        for (int level = -4; level <= 4; level++) {
            assertThat(Pairings.text())
                    .contains(new Pairings.Pair(Heat.textOn(level), Heat.ink(level)));
        }
    }

    private static double contrast(Theme theme, int level) {
        return Contrast.between(theme.rgb(Heat.ink(level)), theme.rgb(Ink.PANEL));
    }
}
