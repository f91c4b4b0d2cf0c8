package gradviz.storyboard.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Heat;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Words;
import gradviz.storyboard.Listings;
import gradviz.storyboard.Storyboard;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArraysInPicturesTest {
    private static final String SUM =
            """
            x = Variable(np.array([[1.0, -2.0, 0.0], [4.0, 5.0, -6.0]]))
            y = sum(x * 3 + x)
            y.backward()
            """;

    private final Storyboard story = Listings.english(SUM);

    @Test
    void aPillShowsShapeAndFirstNumbersBesideItsCells() {
        Part pill = part("variable:0", 1);

        assertThat(texts(pill)).containsExactly("x", "(2, 3)", "1.0 -2.0 0.0 …", "grad none");
        assertThat(heat(pill))
                .containsExactly(
                        Ink.HEAT_MINUS_4,
                        Ink.HEAT_MINUS_2,
                        Ink.HEAT_ZERO,
                        Ink.HEAT_PLUS_1,
                        Ink.HEAT_PLUS_3,
                        Ink.HEAT_PLUS_4);
    }

    @Test
    void theTermsOfASumAndTheSumHaveOneScale() {
        Part ledger = part("ledger:0", story.last());

        // 3 and 1 of at most 4; then their sum.
        assertThat(heat(ledger))
                .containsExactlyInAnyOrder(Ink.HEAT_PLUS_3, Ink.HEAT_PLUS_1, Ink.HEAT_PLUS_4);
        assertThat(texts(ledger)).contains("(2, 3)", "=");
    }

    @Test
    void aChipHasTheColoursOfItsTerm() {
        List<Part> chips =
                story.at(story.last(), 1).parts().stream()
                        .filter(part -> List.of("edge:0", "edge:3").contains(part.key()))
                        .toList();

        assertThat(chips).hasSize(2);
        assertThat(chips.stream().map(ArraysInPicturesTest::heat))
                .containsExactlyInAnyOrder(List.of(Ink.HEAT_PLUS_3), List.of(Ink.HEAT_PLUS_1));
    }

    @Test
    void aPlainNumberIsATagWithoutGradientAndChip() {
        assertThat(story.graph().variable(1).isPlainNumber()).isTrue();
        Part tag = part("variable:1", story.last());
        Part line = part("edge:1", story.last());

        assertThat(texts(tag)).containsExactly("3");
        assertThat(line.marks()).allMatch(Curve.class::isInstance);
        assertThat(tag.bounds().height()).isLessThan(story.pill(0).height() / 2);
        assertThat(story.pill(1).right()).isLessThan(story.layout().functions().getFirst().x());
    }

    @Test
    void anExponentIsATagAtItsFunction() {
        Storyboard powers =
                Listings.english("x = Variable(2.0)\ny = x ** 3\nz = x ** (1 / 3)\nw = x * x\n");
        int last = powers.last();

        assertThat(texts(part(powers, "function:0", last))).containsExactly("pow", "3");
        assertThat(texts(part(powers, "function:1", last))).containsExactly("pow", "0.333333");
        assertThat(texts(part(powers, "function:2", last))).containsExactly("mul");
    }

    @Test
    void theFirstFunctionThatBackwardMadeSaysSo() {
        Storyboard second =
                Listings.english("x = Variable(2.0)\ny = x ** 3\ny.backward(create_graph=True)\n");
        int last = second.last();

        assertThat(texts(part(second, "function:0", last))).containsExactly("pow", "3");
        assertThat(texts(part(second, "function:1", last)))
                .containsExactly("pow", "2", "made by backward, line 3");
        assertThat(texts(part(second, "function:2", last))).containsExactly("mul");
    }

    @Test
    void aNameOfAPlainNumberStandsInItsTag() {
        Storyboard named = Listings.english("lr = 0.5\nx = Variable(np.array(2.0))\ny = x * lr\n");
        Part tag =
                named.at(named.last(), 1).parts().stream()
                        .filter(part -> texts(part).contains("lr = 0.5"))
                        .findFirst()
                        .orElseThrow();

        assertThat(tag.key()).startsWith("variable:");
    }

    @Test
    void scalarsHaveNoCells() {
        Storyboard scalars = Listings.english(Listings.USED_TWICE);

        assertThat(scalars.at(scalars.last(), 1).parts()).allMatch(part -> heat(part).isEmpty());
    }

    private Part part(String key, int step) {
        return part(story, key, step);
    }

    private static Part part(Storyboard story, String key, int step) {
        return story.at(step, 1).parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Part part) {
        return part.marks().stream()
                .filter(Words.class::isInstance)
                .map(mark -> ((Words) mark).text())
                .toList();
    }

    private static List<Ink> heat(Part part) {
        return part.marks().stream()
                .map(ArraysInPicturesTest::fill)
                .filter(ink -> Heat.inks().contains(ink))
                .toList();
    }

    private static Ink fill(Mark mark) {
        Ink fill =
                switch (mark) {
                    case Box box -> box.fill();
                    case Curve curve -> curve.fill();
                    case Words words -> words.ink();
                };
        return fill == null ? Ink.PAPER : fill;
    }
}
