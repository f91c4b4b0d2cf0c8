package gradviz.storyboard.compare;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.Golden;
import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.drawing.Words;
import gradviz.export.Finish;
import gradviz.export.PairFigure;
import gradviz.export.SvgWriter;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import gradviz.run.pair.Pair;
import gradviz.run.pair.PairRun;
import gradviz.storyboard.Listings;
import gradviz.storyboard.Setting;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PairPictureTest {
    private static final int PARTING = 7;

    private final PairPicture picture =
            PairPicture.forFile(comparison(Listings.USED_TWICE, Pair.OVERWRITE_SUM, 1));

    @Test
    void overwriteBesideSum() throws IOException {
        PairFigure figure = new PairFigure(picture);

        String svg = SvgWriter.text(figure, PARTING, Finish.of(Theme.LIGHT, 1));

        Golden.assertGolden("overwrite-sum.svg", svg);
    }

    @Test
    void ringsTheGradientsThatDifferOnBothGraphs() {
        assertThat(keys(picture.at(PARTING, 1))).contains("left:ring:0", "right:ring:0");
        assertThat(keys(picture.at(PARTING - 1, 1))).noneMatch(key -> key.contains("ring"));
    }

    @Test
    void putsARingAroundTheGradientAndNotThePill() {
        Drawing drawing = picture.at(PARTING, 1);
        Rect ring = part(drawing, "left:ring:0").bounds();

        Words grad = words(part(drawing, "left:variable:0"), "grad 1.0");
        Words name = words(part(drawing, "left:variable:0"), "x");

        assertThat(ring.contains(grad.bounds().centreX(), grad.bounds().centreY())).isTrue();
        assertThat(ring.intersects(name.bounds())).isFalse();
    }

    @Test
    void lightsBothLinesOfCodeWhereTheyPart() {
        Drawing before = picture.at(PARTING - 1, 1);
        Drawing parting = picture.at(PARTING, 1);

        assertThat(inks(part(parting, "left:code"))).contains(Ink.HIGHLIGHT);
        assertThat(inks(part(parting, "right:code"))).contains(Ink.HIGHLIGHT);
        assertThat(words(part(parting, "left:code"), "x.grad = gx").ink()).isEqualTo(Ink.TEXT);
        assertThat(words(part(parting, "right:code"), "x.grad = x.grad + gx").ink())
                .isEqualTo(Ink.TEXT);
        assertThat(inks(part(before, "right:code"))).doesNotContain(Ink.HIGHLIGHT);
    }

    @Test
    void writesTheSumsOfBothSides() {
        Drawing parting = picture.at(PARTING, 1);

        assertThat(texts(part(parting, "left:sum")))
                .containsExactly("x.grad", "= 1.0", "1", "1.0", "replaced by", "2", "1.0");
        assertThat(texts(part(parting, "right:sum")))
                .containsExactly("x.grad", "= 2.0", "1", "1.0", "+", "2", "1.0");
    }

    @Test
    void judgesInInkWithSignAndFrame() {
        Drawing parting = picture.at(PARTING, 1);
        Part wrong = part(parting, "left:verdict");
        Part right = part(parting, "right:verdict");

        assertThat(texts(wrong)).containsExactly("Wrong under this rule: x.grad should be 2.0");
        assertThat(texts(right)).containsExactly("Right: x up 0.001, y up 0.002");
        assertThat(inks(wrong)).containsOnly(Ink.PANEL, Ink.TEXT);
        assertThat(inks(right)).containsOnly(Ink.PANEL, Ink.CARD_LINE, Ink.TEXT);
        assertThat(frame(wrong)).isGreaterThan(frame(right));
    }

    @Test
    void showsTheOldSumUntilTheNewContributionHasArrived() {
        Drawing underWay = picture.at(PARTING, 0.3);

        assertThat(texts(part(underWay, "right:sum")))
                .containsExactly("x.grad", "= 1.0", "1", "1.0");
        assertThat(keys(underWay)).noneMatch(key -> key.contains("ring"));
        assertThat(keys(underWay)).contains("left:token", "right:token");
    }

    @Test
    @SuppressWarnings("ReferenceEquality") // Instances are what it is about.
    void keepsTheGroundOfASlotAndWhatDoesNotChange() {
        List<Part> ground = picture.at(PARTING, 0).ground();

        assertThat(picture.at(PARTING, 0.5).ground()).isEqualTo(ground);
        for (Part part : picture.at(PARTING, 1).ground()) {
            assertThat(ground).anyMatch(same -> same == part);
        }
        Part card = part(picture.at(PARTING - 1, 1), "left:card");
        assertThat(ground).anyMatch(same -> same == card);
    }

    @Test
    void isTheSameInAnyOrder() {
        Drawing first = picture.at(PARTING, 0.4);

        picture.at(2, 1);
        picture.at(9, 0.5);

        assertThat(picture.at(PARTING, 0.4)).isEqualTo(first);
    }

    @Test
    void saysWhoHoldsStill() {
        Comparison comparison = comparison(Listings.COMPUTED_AGAIN, Pair.CLEARED_NOT_CLEARED, 1);
        Drawing parting = PairPicture.forFile(comparison).at(comparison.first(), 1);

        assertThat(texts(part(parting, "left:code"))).containsExactly("x.cleargrad()");
        assertThat(texts(part(parting, "right:code")))
                .containsExactly("without x.cleargrad()", "holds still");
    }

    @Test
    void describesBothSidesForThoseWhoCannotSee() {
        assertThat(picture.description(PARTING).lines())
                .containsExactly(
                        "They part here: contribution 2 brings 1.0. Left it replaces the 1.0 that"
                                + " x held; right it is added to it.",
                        "Overwrite: the gradient of x is 1.0. Wrong under this rule: x.grad"
                                + " should be 2.0",
                        "Sum: the gradient of x is 2.0. Right: x up 0.001, y up 0.002");
    }

    @Test
    void makesTheGraphsSmallerWhereTheHeightIsShort() {
        Comparison comparison = comparison(Listings.COMPUTED_AGAIN, Pair.OVERWRITE_SUM, 1);
        double natural = PairPicture.of(comparison, 1440).bounds().height();

        PairPicture low = PairPicture.within(comparison, 1440, natural - 20);

        assertThat(low.bounds().height()).isEqualTo(natural - 20);
        assertThat(part(low.at(9, 1), "left:variable:0").bounds().width())
                .isLessThan(
                        part(PairPicture.of(comparison, 1440).at(9, 1), "left:variable:0")
                                .bounds()
                                .width());
    }

    @Test
    void keepsTheSentenceOfLargeTextInSightWhereTheHeightIsShort() {
        Comparison comparison = comparison(Listings.USED_TWICE, Pair.OVERWRITE_SUM, 2);

        PairPicture low = PairPicture.within(comparison, 1440, 670);

        assertThat(PairPicture.of(comparison, 1440).bounds().height()).isGreaterThan(800);
        assertThat(low.bounds().height()).isLessThanOrEqualTo(670);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void keepsEverythingInsideItsCard(Lesson lesson, Pair pair, double textScale) {
        Comparison comparison = comparison(lesson.text(), pair, textScale);
        PairPicture drawn = PairPicture.of(comparison, 1440 * Math.sqrt(textScale));

        for (int number = 0; number <= comparison.last(); number++) {
            Drawing drawing = drawn.at(number, 1);
            for (String side : List.of("left:", "right:")) {
                Rect card = part(drawing, side + "card").bounds();
                assertThat(drawing.parts().stream().filter(part -> part.key().startsWith(side)))
                        .allSatisfy(part -> assertThat(card.union(part.bounds())).isEqualTo(card));
            }
        }
    }

    static Stream<Arguments> everything() {
        return Lessons.all().stream()
                .flatMap(
                        lesson ->
                                Arrays.stream(Pair.values())
                                        .flatMap(
                                                pair ->
                                                        Stream.of(1.0, 2.0)
                                                                .map(
                                                                        scale ->
                                                                                Arguments.of(
                                                                                        lesson,
                                                                                        pair,
                                                                                        scale))));
    }

    private static Comparison comparison(String text, Pair pair, double textScale) {
        return Comparison.of(PairRun.of(text, pair), new Setting(Locale.ENGLISH, textScale));
    }

    private static List<String> keys(Drawing drawing) {
        return drawing.parts().stream().map(Part::key).toList();
    }

    private static Part part(Drawing drawing, String key) {
        Optional<Part> found =
                drawing.parts().reversed().stream()
                        .filter(part -> part.key().equals(key))
                        .findFirst();
        return found.orElseThrow(() -> new AssertionError(key + " in " + keys(drawing)));
    }

    private static List<String> texts(Part part) {
        return part.marks().stream()
                .filter(Words.class::isInstance)
                .map(mark -> ((Words) mark).text())
                .toList();
    }

    private static Words words(Part part, String text) {
        return part.marks().stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .filter(words -> words.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + texts(part)));
    }

    private static List<Ink> inks(Part part) {
        return part.marks().stream().flatMap(PairPictureTest::inks).toList();
    }

    private static Stream<Ink> inks(Mark mark) {
        return switch (mark) {
            case gradviz.drawing.Box box ->
                    Stream.concat(
                            Stream.ofNullable(box.fill()),
                            Stream.ofNullable(box.stroke()).map(gradviz.drawing.Stroke::ink));
            case gradviz.drawing.Curve curve ->
                    Stream.concat(
                            Stream.ofNullable(curve.fill()),
                            Stream.ofNullable(curve.stroke()).map(gradviz.drawing.Stroke::ink));
            case Words words -> Stream.of(words.ink());
        };
    }

    private static double frame(Part verdict) {
        return verdict.marks().getFirst() instanceof gradviz.drawing.Box box && box.stroke() != null
                ? box.stroke().width()
                : 0;
    }
}
