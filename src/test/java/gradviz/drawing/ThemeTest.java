package gradviz.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ThemeTest {
    private static final List<Theme> THEMES = Theme.ALL;
    private static final double TEXT = 4.5;
    private static final double LINE = 3;

    @ParameterizedTest
    @FieldSource("THEMES")
    void textIsReadableOnItsGrounds(Theme theme) {
        assertThat(Pairings.text()).allSatisfy(pair -> reaches(theme, pair, TEXT));
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void linesAreSeenOnTheirGrounds(Theme theme) {
        assertThat(Pairings.lines()).allSatisfy(pair -> reaches(theme, pair, LINE));
    }

    @Test
    void projectedTextHasAContrastOfSeven() {
        assertThat(Pairings.text()).allSatisfy(pair -> reaches(Theme.PROJECTOR, pair, 7));
    }

    /// Distances of six are more than twice what is just noticed; numbers tell terms apart besides.
    @ParameterizedTest
    @FieldSource("THEMES")
    void termsLookDifferentToEveryEye(Theme theme) {
        for (ColourVision vision : ColourVision.values()) {
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(vision.distance(theme.rgb(Ink.term(i)), theme.rgb(Ink.term(j))))
                            .as("terms %d and %d of %s, %s", j + 1, i + 1, theme.name(), vision)
                            .isGreaterThan(6);
                }
            }
        }
    }

    @Test
    void printIsGreyAndEachTermHasItsDash() {
        for (Ink ink : Ink.values()) {
            int rgb = Theme.PRINT.rgb(ink);
            assertThat(rgb).as("%s", ink).isEqualTo((rgb & 0xff) * 0x010101);
        }
        assertThat(
                        IntStream.range(0, 4)
                                .mapToObj(i -> new Stroke(Ink.term(i), 3, Dash.BY_TERM))
                                .map(stroke -> Theme.PRINT.styled(stroke).dash()))
                .doesNotHaveDuplicates()
                .doesNotContain(Dash.BY_TERM);
    }

    @Test
    void projectorLinesAreHeavier() {
        Stroke plain = Stroke.solid(Ink.EDGE, 2);
        assertThat(Theme.PROJECTOR.styled(plain)).isEqualTo(Stroke.solid(Ink.EDGE, 3));
        assertThat(Theme.PROJECTOR.excess(2)).isEqualTo(0.5);
        assertThat(Theme.LIGHT.styled(plain)).isSameAs(plain);
    }

    @Test
    void aDashByTermIsSolidWhereColoursTellTermsApart() {
        assertThat(Theme.LIGHT.styled(new Stroke(Ink.TERM_2, 3, Dash.BY_TERM)))
                .isEqualTo(Stroke.solid(Ink.TERM_2, 3));
    }

    @Test
    void themesAreFoundByName() {
        assertThat(Theme.ALL).allSatisfy(t -> assertThat(Theme.named(t.name())).contains(t));
        assertThat(Theme.named("Light")).isEmpty();
        assertThat(Theme.ALL.stream().filter(Theme::isDark)).containsExactly(Theme.DARK);
    }

    @Test
    void everyInkIsPairedOrDecorative() {
        EnumSet<Ink> seen = EnumSet.copyOf(Pairings.DECORATIVE);
        Stream.of(Pairings.text(), Pairings.lines())
                .flatMap(List::stream)
                .forEach(
                        pair -> {
                            seen.add(pair.mark());
                            seen.add(pair.ground());
                        });
        assertThat(seen).isEqualTo(EnumSet.allOf(Ink.class));
    }

    @Test
    void orangeIsAFillAlone() {
        assertThat(Stream.concat(Pairings.text().stream(), Pairings.lines().stream()))
                .noneMatch(pair -> pair.mark() == Ink.HIGHLIGHT);
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(Contrast.between(0x000000, 0xffffff)).isCloseTo(21, within(1e-9));
        assertThat(Contrast.between(0x767676, 0xffffff)).isCloseTo(4.54, within(0.005));
    }

    @Test
    void anInkWithoutAColourIsAnError() {
        Map<Ink, Integer> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            colours.put(ink, 0);
        }
        colours.remove(Ink.TIE);
        assertThatThrownBy(() -> new Theme("odd", colours))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("theme odd has no colour for [TIE]");
    }

    @Test
    void termsRepeatAfterFour() {
        assertThat(Ink.term(0)).isEqualTo(Ink.TERM_1);
        assertThat(Ink.term(3)).isEqualTo(Ink.TERM_4);
        assertThat(Ink.term(5)).isEqualTo(Ink.TERM_2);
    }

    @Test
    void hexIsSixDigits() {
        assertThat(Theme.LIGHT.hex(Ink.TERM_2)).isEqualTo("#00734f");
    }

    private static void reaches(Theme theme, Pairings.Pair pair, double least) {
        assertThat(Contrast.between(theme.rgb(pair.mark()), theme.rgb(pair.ground())))
                .as("%s in %s", pair, theme.name())
                .isGreaterThanOrEqualTo(least);
    }
}
