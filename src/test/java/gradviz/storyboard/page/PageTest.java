package gradviz.storyboard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.Golden;
import gradviz.drawing.Drawing;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.drawing.Words;
import gradviz.export.Figure;
import gradviz.export.Finish;
import gradviz.export.SvgWriter;
import gradviz.run.Run;
import gradviz.storyboard.Listings;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final Length TEN_POINT = new Length(10, Length.Unit.PT);

    @Test
    void looksAsItShould() throws IOException, TooNarrow {
        Page page = page(Listings.CLEARED_FIRST, Parts.ALL, Paper.SCREEN, Locale.ENGLISH);

        String svg = SvgWriter.text(new Figure(page), 21, Finish.of(Theme.LIGHT, 1));

        Golden.assertGolden("page.svg", svg);
    }

    @Test
    void isTheGraphAloneUnlessMoreIsAskedFor() throws TooNarrow {
        Page page = page(Listings.USED_TWICE, Parts.FIGURE, Paper.SCREEN, Locale.ENGLISH);

        assertThat(page.at(7, 1)).isEqualTo(Listings.english(Listings.USED_TWICE).at(7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void hasOneCanvasForEveryStepAndKeepsEverythingInIt(String language) throws TooNarrow {
        Locale locale = Locale.of(language);
        Page page = page(Listings.CLEARED_FIRST, Parts.ALL, Paper.SCREEN, locale);

        for (int step = 1; step <= page.storyboard().last(); step++) {
            Drawing drawing = page.at(step, 1);
            assertThat(drawing.bounds()).isEqualTo(page.bounds());
            drawing.parts().forEach(part -> assertThat(holds(page.bounds(), part)).isTrue());
            drawing.parts().stream()
                    .filter(p -> p.key().startsWith("page:"))
                    .forEach(this::isWhole);
        }
    }

    @Test
    void leavesLedgerCardsOut() throws TooNarrow {
        Parts parts = new Parts(false, false, false, false);
        Page without = page(Listings.USED_TWICE, parts, Paper.SCREEN, Locale.ENGLISH);
        Page with = page(Listings.USED_TWICE, Parts.FIGURE, Paper.SCREEN, Locale.ENGLISH);

        assertThat(keys(without)).noneMatch(key -> key.startsWith("ledger:"));
        assertThat(keys(with)).anyMatch(key -> key.startsWith("ledger:"));
        assertThat(without.bounds().height()).isLessThan(with.bounds().height());
        assertThat(texts(without, 7)).anyMatch(text -> text.contains("2.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"200mm", "150mm", "130mm"})
    void keepsToTheWidthAndTheSizeOfText(String width) throws TooNarrow {
        Paper paper = new Paper(TEN_POINT, Length.parse(width).orElseThrow());

        Page page = page(Listings.USED_TWICE, Parts.ALL, paper, Locale.ENGLISH);

        assertThat(page.bounds().width()).isLessThanOrEqualTo(paper.limit() + 1e-6);
        assertThat(words(page, 7))
                .filteredOn(words -> words.text().equals("y"))
                .extracting(Words::size)
                .containsOnly(TEN_POINT.px());
    }

    @Test
    void namesTheSmallestWidthThatWorks() throws TooNarrow {
        Paper narrow = new Paper(TEN_POINT, new Length(40, Length.Unit.MM));
        assertThatThrownBy(() -> page(Listings.USED_TWICE, Parts.ALL, narrow, Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        TooNarrow.class,
                        e -> assertThat(e.least().unit()).isEqualTo(Length.Unit.MM));
        Length least = least(narrow);

        Page page =
                page(Listings.USED_TWICE, Parts.ALL, new Paper(TEN_POINT, least), Locale.ENGLISH);

        assertThat(page.bounds().width()).isLessThanOrEqualTo(least.px());
    }

    @Test
    void numbersTheStepsOfAFilmstripInRows() throws TooNarrow {
        List<Integer> steps = List.of(1, 2, 3, 4, 5, 6, 7);
        Parts parts = Parts.FIGURE.withCaption(true);
        Run run = Run.of(Listings.USED_TWICE);
        Paper paper = new Paper(Paper.SCREEN.text(), new Length(1900, Length.Unit.PX));
        FilmstripFitting strip =
                new FilmstripFitting(new Fitting(run, Locale.ENGLISH, parts, paper, 1), 3, steps);

        Drawing drawing = strip.drawing(strip.page());

        List<Part> cards =
                drawing.parts().stream().filter(part -> part.key().endsWith(":card")).toList();
        assertThat(cards.stream().map(part -> part.bounds().y()).distinct()).hasSize(3);
        assertThat(drawing.bounds().width()).isLessThanOrEqualTo(1900);
        assertThat(cards.get(6).bounds().x()).isEqualTo(cards.get(0).bounds().x());
        drawing.parts().forEach(part -> assertThat(holds(drawing.bounds(), part)).isTrue());
    }

    private Length least(Paper narrow) {
        try {
            page(Listings.USED_TWICE, Parts.ALL, narrow, Locale.ENGLISH);
            throw new AssertionError("wide enough");
        } catch (TooNarrow e) {
            return e.least();
        }
    }

    /// Nothing of a card stands outside its frame, which is its first mark.
    private void isWhole(Part card) {
        Rect frame = card.marks().getFirst().bounds();
        for (Mark mark : card.marks()) {
            assertThat(frame.grow(1).union(mark.bounds()))
                    .as(mark.toString())
                    .isEqualTo(frame.grow(1));
        }
    }

    private static boolean holds(Rect canvas, Part part) {
        return canvas.grow(0.5).union(part.bounds()).equals(canvas.grow(0.5));
    }

    private static List<String> keys(Page page) {
        return page.at(7, 1).parts().stream().map(Part::key).toList();
    }

    private static List<String> texts(Page page, int step) {
        return words(page, step).stream().map(Words::text).toList();
    }

    private static List<Words> words(Page page, int step) {
        return page.at(step, 1).parts().stream()
                .flatMap(part -> part.marks().stream())
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .toList();
    }

    private static Page page(String text, Parts parts, Paper paper, Locale locale)
            throws TooNarrow {
        return new Fitting(Run.of(text), locale, parts, paper, 1).page();
    }
}
