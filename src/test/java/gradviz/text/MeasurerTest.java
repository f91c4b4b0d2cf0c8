package gradviz.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.font.FontRenderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasurerTest {
    private final Measurer measurer = new Measurer();

    @ParameterizedTest
    @EnumSource
    void widthIsThatOfTheFontItself(Face face) {
        String text = "x.grad = 1.0 + 1.0";
        double drawn =
                Fonts.of(face)
                        .deriveFont(16f)
                        .getStringBounds(text, new FontRenderContext(null, true, true))
                        .getWidth();
        assertThat(measurer.width(face, 16, text)).isCloseTo(drawn, within(0.05));
    }

    @Test
    void widthGrowsInProportionToTheSize() {
        double small = measurer.width(Face.SANS, 11, "Contribution 3");
        assertThat(measurer.width(Face.SANS, 44, "Contribution 3"))
                .isCloseTo(4 * small, within(1e-9));
    }

    @Test
    void everyGlyphOfTheMonoFaceIsAsWide() {
        assertThat(measurer.width(Face.MONO, 10, "iiii->!="))
                .isCloseTo(measurer.width(Face.MONO, 10, "WWWWWWWW"), within(1e-9));
    }

    @Test
    void hangulInTheMonoFaceComesFromTheSansFace() {
        assertThat(measurer.pieces(Face.MONO, "x는 3.0"))
                .containsExactly(
                        new Piece(Face.MONO, "x"),
                        new Piece(Face.SANS, "는"),
                        new Piece(Face.MONO, " 3.0"));
        assertThat(measurer.width(Face.MONO, 20, "x는"))
                .isCloseTo(
                        measurer.width(Face.MONO, 20, "x") + measurer.width(Face.SANS, 20, "는"),
                        within(1e-9));
    }

    @Test
    void whatNoFaceHasIsAQuestionMark() {
        assertThat(measurer.pieces(Face.SANS, "a\uD83D\uDE00b"))
                .containsExactly(new Piece(Face.SANS, "a?b"));
        assertThat(measurer.pieces(Face.MONO, "\t")).containsExactly(new Piece(Face.MONO, " "));
        assertThat(measurer.pieces(Face.MONO, "")).isEmpty();
    }

    @Test
    void linesBreakAtSpacesAndFit() {
        String text = "Contribution 2 reaches x, which already holds 1.0, so it is added.";
        var lines = measurer.wrap(Face.SANS, 16, text, 180);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join(" ", lines)).isEqualTo(text);
        assertThat(lines).allMatch(line -> measurer.width(Face.SANS, 16, line) <= 180);
    }

    @Test
    void koreanLinesBreakAtSpaces() {
        String text = "기여분 2가 x에 도착했고, x에는 이미 1.0이 있으므로 더합니다.";
        var lines = measurer.wrap(Face.SANS, 16, text, 160);
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(String.join(" ", lines)).isEqualTo(text);
    }

    @Test
    void aWordThatIsTooLongBreaksInside() {
        var lines = measurer.wrap(Face.MONO, 10, "a " + "x".repeat(30) + " b", 60);
        assertThat(lines).containsExactly("a", "x".repeat(10), "x".repeat(10), "x".repeat(10), "b");
        assertThat(measurer.wrap(Face.MONO, 10, "abc", 1)).containsExactly("a", "b", "c");
    }

    @Test
    void aMillionCharactersInOneWordAreNoTrouble() {
        assertThat(measurer.wrap(Face.MONO, 10, "x".repeat(1_000_000), 600)).hasSize(10_000);
    }

    @Test
    void lineBreaksAndIndentsInTheTextStay() {
        assertThat(measurer.wrap(Face.MONO, 10, "while work:\n  pop\n\nend", 500))
                .containsExactly("while work:", "  pop", "", "end");
        assertThat(measurer.wrap(Face.MONO, 10, "", 500)).containsExactly("");
    }

    @Test
    void elidedTextFitsAndEndsInDots() {
        String elided = measurer.elide(Face.MONO, 10, "add(add(x, x), x)", 60);
        assertThat(elided).isEqualTo("add(add(x…");
        assertThat(measurer.elide(Face.MONO, 10, "add(x, x)", 60)).isEqualTo("add(x, x)");
    }

    @Test
    void lettersReachBetweenAscentAndDescent() {
        for (Face face : Face.values()) {
            var ink =
                    Fonts.of(face)
                            .deriveFont(100f)
                            .createGlyphVector(new FontRenderContext(null, true, true), "Agj|{")
                            .getVisualBounds();
            assertThat(measurer.ascent(face, 100)).isGreaterThanOrEqualTo(-ink.getMinY());
            assertThat(measurer.descent(face, 100)).isGreaterThanOrEqualTo(ink.getMaxY());
        }
    }
}
