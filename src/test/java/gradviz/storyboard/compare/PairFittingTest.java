package gradviz.storyboard.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.drawing.Drawing;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Words;
import gradviz.run.Lessons;
import gradviz.run.pair.Pair;
import gradviz.run.pair.PairRun;
import gradviz.storyboard.Listings;
import gradviz.storyboard.Setting;
import gradviz.storyboard.page.Length;
import gradviz.storyboard.page.Paper;
import gradviz.storyboard.page.TooNarrow;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairFittingTest {
    private static final Length TEXT = new Length(8, Length.Unit.PT);

    @Test
    void standsBesideEachOtherWhereThereIsRoom() throws TooNarrow {
        PairPicture picture = picture(Listings.USED_TWICE, Pair.OVERWRITE_SUM, "200mm");
        Drawing last = picture.at(picture.comparison().first(), 1);

        assertThat(card(last, "left").y()).isEqualTo(card(last, "right").y());
        assertThat(picture.comparison().sentence(7)).contains("Left it replaces");
    }

    @Test
    void standsAboveEachOtherWhereThereIsNone() throws TooNarrow {
        PairPicture picture = picture(Listings.USED_TWICE, Pair.OVERWRITE_SUM, "120mm");
        Drawing last = picture.at(picture.comparison().first(), 1);

        assertThat(card(last, "left").x()).isEqualTo(card(last, "right").x());
        assertThat(card(last, "right").y()).isGreaterThan(card(last, "left").bottom());
        assertThat(picture.comparison().sentence(7))
                .contains("Above, it replaces", "below, it is added")
                .doesNotContainIgnoringCase("left");
    }

    @ParameterizedTest
    @CsvSource({
        "used-twice, OVERWRITE_SUM, 80mm",
        "computed-again, CLEARED_NOT_CLEARED, 90mm",
        "diamond-stack, STACK_GENERATION, 80mm",
        "in-place, SUM_IN_PLACE, 90mm"
    })
    void setsGraphsInRowsWithTextAsLargeAsItIs(String lesson, Pair pair, String width)
            throws TooNarrow {
        String text = Lessons.named(lesson).orElseThrow().text();

        PairPicture picture = picture(text, pair, width);

        assertThat(picture.bounds().width())
                .isLessThanOrEqualTo(Length.parse(width).orElseThrow().px() + 1e-6);
        Drawing last = picture.at(picture.comparison().last(), 1);
        assertThat(names(last)).isNotEmpty().containsOnly(TEXT.px());
        for (String side : List.of("left", "right")) {
            Rect card = card(last, side);
            assertThat(last.parts().stream().filter(part -> part.key().startsWith(side + ":")))
                    .allSatisfy(part -> assertThat(card.union(part.bounds())).isEqualTo(card));
        }
    }

    @Test
    void namesTheSmallestWidthThatWorksAndNoLess() throws TooNarrow {
        String text = Lessons.named("diamond-stack").orElseThrow().text();

        Length least = least(text);

        assertThat(picture(text, Pair.STACK_GENERATION, least.toString()).bounds().width())
                .isLessThanOrEqualTo(least.px() + 1e-6);
        Length less = new Length(least.amount() - 0.5, least.unit());
        assertThatThrownBy(() -> picture(text, Pair.STACK_GENERATION, less.toString()))
                .isInstanceOf(TooNarrow.class);
    }

    private static Length least(String text) {
        try {
            picture(text, Pair.STACK_GENERATION, "20mm");
            throw new AssertionError("wide enough");
        } catch (TooNarrow narrow) {
            return narrow.least();
        }
    }

    private static PairPicture picture(String text, Pair pair, String width) throws TooNarrow {
        Paper paper = new Paper(TEXT, Length.parse(width).orElseThrow());
        Setting setting = new Setting(Locale.ENGLISH, paper.textScale());
        return PairPicture.forFile(Comparison.of(PairRun.of(text, pair), setting), paper);
    }

    private static Rect card(Drawing drawing, String side) {
        return drawing.parts().stream()
                .filter(part -> part.key().equals(side + ":card"))
                .findFirst()
                .orElseThrow()
                .bounds();
    }

    private static List<Double> names(Drawing drawing) {
        return drawing.parts().stream()
                .filter(part -> part.key().contains(":variable:"))
                .map(Part::marks)
                .flatMap(List::stream)
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .filter(words -> words.text().matches("[xy][01]?"))
                .map(Words::size)
                .distinct()
                .toList();
    }
}
