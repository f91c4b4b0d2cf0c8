package gradviz.export.film.gif;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Ink;
import gradviz.drawing.Theme;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PaletteTest {
    static final List<Theme> THEMES = Theme.ALL;

    @ParameterizedTest
    @FieldSource("THEMES")
    void holdsEveryInkExactly(Theme theme) {
        var palette = new Palette(new Mixtures(theme, EnumSet.allOf(Ink.class)).colours(255));

        for (Ink ink : Ink.values()) {
            assertThat(palette.rgb(palette.index(theme.rgb(ink)) & 0xff)).isEqualTo(theme.rgb(ink));
        }
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void mixesFewInksFinely(Theme theme) {
        var inks = Set.of(Ink.PAPER, Ink.TEXT, Ink.PANEL);
        var palette = new Palette(new Mixtures(theme, inks).colours(255));

        for (int part = 0; part <= 100; part++) {
            int mixed = mixed(theme.rgb(Ink.PAPER), theme.rgb(Ink.TEXT), part);
            int found = palette.rgb(palette.index(mixed) & 0xff);
            assertThat(Palette.squaredDistance(mixed, found)).isLessThanOrEqualTo(3 * 3);
        }
    }

    private static int mixed(int from, int to, int percent) {
        int rgb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = from >> shift & 0xff;
            int b = to >> shift & 0xff;
            rgb |= (a + (b - a) * percent / 100) << shift;
        }
        return rgb;
    }
}
