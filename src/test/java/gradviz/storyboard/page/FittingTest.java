package gradviz.storyboard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.drawing.Drawing;
import gradviz.drawing.Part;
import gradviz.drawing.Words;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.storyboard.Listings;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTest {
    private static final Length TEXT = new Length(8, Length.Unit.PT);

    static List<String> lessons() {
        return Lessons.all().stream().map(Lesson::name).toList();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void namesTheSmallestWidthThatWorksAndNoLess(String lesson) throws TooNarrow {
        Run run = Run.of(Lessons.named(lesson).orElseThrow().text());

        Length least = least(run, Parts.FIGURE);

        Page page = fitting(run, Parts.FIGURE, least).page();
        assertThat(page.bounds().width()).isLessThanOrEqualTo(least.px() + 1e-6);
        Length less = new Length(least.amount() - 0.5, least.unit());
        assertThatThrownBy(() -> fitting(run, Parts.FIGURE, less).page())
                .isInstanceOf(TooNarrow.class);
    }

    @ParameterizedTest
    @CsvSource({"computed-again, en", "two-examples, en", "two-batches, en", "two-batches, ko"})
    void findsRoomForManyWaysAndASumInAColumnOfText(String lesson, Locale locale) throws TooNarrow {
        Run run = Run.of(Lessons.named(lesson).orElseThrow().text());
        Length column = new Length(80, Length.Unit.MM);

        Page page = new Fitting(run, locale, Parts.FIGURE, new Paper(TEXT, column), 1).page();

        assertThat(page.bounds().width()).isLessThanOrEqualTo(column.px() + 1e-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"65mm", "80mm", "120mm"})
    void setsALongGraphInRowsAndKeepsTheSizeOfText(String width) throws TooNarrow {
        Run run = Run.of(Listings.USED_TWICE + "z = add(y, y)\nw = add(z, z)\n");
        Length limit = Length.parse(width).orElseThrow();

        Page page = fitting(run, Parts.FIGURE, limit).page();

        Drawing last = page.at(page.storyboard().last(), 1);
        assertThat(last.bounds().width()).isLessThanOrEqualTo(limit.px() + 1e-6);
        assertThat(names(last, "w")).containsOnly(TEXT.px());
        for (int step = 1; step <= page.storyboard().last(); step++) {
            assertThat(page.at(step, 1).bounds()).isEqualTo(page.bounds());
        }
    }

    @Test
    void laysNothingOutAnewWhereThereIsRoom() throws TooNarrow {
        Run run = Run.of(Listings.USED_TWICE);
        Page free = new Fitting(run, Locale.ENGLISH, Parts.ALL, new Paper(TEXT, null), 1).page();

        Page page = fitting(run, Parts.ALL, new Length(400, Length.Unit.MM)).page();

        assertThat(page.at(7, 1).parts()).isEqualTo(free.at(7, 1).parts());
    }

    private static Length least(Run run, Parts parts) {
        try {
            fitting(run, parts, new Length(5, Length.Unit.MM)).page();
            throw new AssertionError("wide enough");
        } catch (TooNarrow narrow) {
            return narrow.least();
        }
    }

    private static List<Double> names(Drawing drawing, String name) {
        return drawing.parts().stream()
                .map(Part::marks)
                .flatMap(List::stream)
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .filter(words -> words.text().equals(name))
                .map(Words::size)
                .toList();
    }

    private static Fitting fitting(Run run, Parts parts, Length width) {
        return new Fitting(run, Locale.ENGLISH, parts, new Paper(TEXT, width), 1);
    }
}
