package gradviz.storyboard.fold;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Drawing;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Words;
import gradviz.graph.fold.Fold;
import gradviz.graph.fold.Listings;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.twin.Item;
import gradviz.storyboard.twin.Reading;
import gradviz.storyboard.twin.ReadingOrder;
import gradviz.text.Messages;
import gradviz.trace.Step;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedPictureTest {
    private static final Fold LOOPS = new Fold(Fold.Choice.LOOPS);
    private static final Fold CALLS = new Fold(Fold.Choice.CALLS);

    @Test
    void aBracketStandsOverEachPassAndIsLabelledWithIt() {
        Storyboard open = storyboard(Listings.LOOP, Fold.NONE);

        Part bracket = part(open.at(open.last(), 1), "scope:1");

        assertThat(words(bracket)).containsExactly("i = 1");
        int made = open.graph().function(2).outputs().getFirst();
        assertThat(bracket.bounds().y()).isLessThan(open.pill(made).y() - 20);
        assertThat(bracket.bounds().right()).isGreaterThan(open.pill(made).right());
        assertThat(open.at(open.last(), 1).bounds().y()).isLessThanOrEqualTo(bracket.bounds().y());
    }

    @Test
    void aFoldedPassIsOneNodeThatSaysWhatItHolds() {
        Storyboard folded = storyboard(Listings.LOOP, LOOPS);

        Drawing last = folded.at(folded.last(), 1);

        assertThat(words(part(last, "scope:0"))).containsExactly("i = 0", "2 functions");
        assertThat(keys(last)).noneMatch(key -> key.startsWith("function:"));
        assertThat(keys(last).stream().filter(key -> key.startsWith("variable:"))).hasSize(5);
    }

    @Test
    void everyContributionToWhatIsOutsideIsSeenAndSummed() {
        Storyboard folded = storyboard(Listings.CALLS, CALLS);

        Drawing last = folded.at(folded.last(), 1);

        assertThat(keys(last)).contains("edge:0", "edge:1", "edge:4", "edge:5");
        assertThat(folded.folding().usesOf(0)).isEqualTo(2);
        assertThat(words(part(last, "ledger:0"))).contains("= 24.0");
        assertThat(words(part(last, "ledger:0")).stream().filter("6.0"::equals)).hasSize(4);
    }

    @Test
    void aContributionTravelsFromTheNodeInItsOwnStep() {
        Storyboard folded = storyboard(Listings.CALLS, CALLS);
        Storyboard open = storyboard(Listings.CALLS, Fold.NONE);

        for (int step = 1; step <= folded.last(); step++) {
            boolean moves = keys(folded.at(step, 0.3)).contains("token");
            boolean inside = !moves && keys(open.at(step, 0.3)).contains("token");

            assertThat(moves && inside).isFalse();
            if (inside) {
                assertThat(folded.steps().get(step - 1).kind()).isEqualTo(Step.Kind.ARRIVES);
            }
        }
        assertThat(keys(folded.at(arrivalAtX(folded), 0.3))).contains("token");
    }

    @Test
    void foldingChangesNoStepNoSentenceAndNoNumber() {
        Storyboard folded = storyboard(Listings.CALLS, CALLS);
        Storyboard open = storyboard(Listings.CALLS, Fold.NONE);

        assertThat(folded.steps()).isEqualTo(open.steps());
        for (int step = 1; step <= open.last(); step++) {
            assertThat(folded.narration(step)).isEqualTo(open.narration(step));
            assertThat(folded.facts(0, step)).isEqualTo(open.facts(0, step));
        }
    }

    @Test
    void whatTurnsBackIntoItsNodeStillArrivesAndIsSummed() {
        Storyboard folded = storyboard(Listings.TURNS_BACK, CALLS);

        Drawing last = folded.at(folded.last(), 1);

        int a = folded.graph().function(0).outputs().getFirst();
        assertThat(words(part(last, "ledger:" + a))).contains("= 13.0");
    }

    @Test
    void nodesGlideOutOfTheNodeThatTheyWereFoldedInto() {
        Storyboard folded = storyboard(Listings.LOOP, LOOPS);
        Storyboard open = storyboard(Listings.LOOP, Fold.NONE);

        Storyboard start = open.gliding(folded, 0.001);

        assertThat(open.follows(folded)).isTrue();
        int inner = open.graph().function(0).outputs().getFirst();
        assertThat(start.pill(inner).centre().distanceTo(folded.scopePlace(0).centre()))
                .isLessThan(5);
    }

    @Test
    void theTwinReadsAFoldedPassAsOnePart() {
        Storyboard folded = storyboard(Listings.LOOP, LOOPS);

        Reading reading = reading(folded);

        assertThat(reading.text(new Item.Scope(1)))
                .isEqualTo("folded: iteration i = 1, 2 functions.");
        assertThat(reading.shows(new Item.Function(2))).isFalse();
        assertThat(reading.forward(new Item.Edge(0))).containsExactly(new Item.Scope(0));
        assertThat(reading.backward(new Item.Scope(0))).hasSize(2);
    }

    @Test
    void theTwinReadsAnOpenCallBeforeWhatIsInIt() {
        Storyboard open = storyboard(Listings.CALLS, Fold.NONE);

        Reading reading = reading(open);

        assertThat(reading.text(new Item.Scope(0))).isEqualTo("open: call of f(x), 2 functions.");
        assertThat(reading.place(new Item.Scope(0)))
                .isLessThan(reading.place(new Item.Function(0)));
        assertThat(reading.forward(new Item.Scope(0))).containsExactly(new Item.Function(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {Listings.LOOP, Listings.CALLS, Listings.RECURSION, Listings.TURNS_BACK})
    void everyStepCanBeDrawnFoldedAndOpen(String text) {
        for (Fold fold : List.of(Fold.NONE, LOOPS, CALLS)) {
            Storyboard storyboard = storyboard(text, fold);
            for (int step = 0; step <= storyboard.last(); step++) {
                for (double fraction : new double[] {0, 0.3, 0.8, 1}) {
                    storyboard.at(step, fraction).parts().forEach(part -> isSound(part));
                }
            }
        }
    }

    @Test
    void saysHowMuchIsFolded() {
        assertThat(storyboard(Listings.LOOP, LOOPS).remark())
                .isEqualTo("3 nodes hold 6 functions. F opens.");
        assertThat(storyboard(Listings.LOOP, Fold.NONE).remark()).isEmpty();
    }

    private static void isSound(Part part) {
        assertThat(part.bounds().x()).isFinite();
        assertThat(part.bounds().width()).isFinite();
    }

    private static int arrivalAtX(Storyboard storyboard) {
        for (Step step : storyboard.steps()) {
            boolean arrives = step.kind() == Step.Kind.ARRIVES;
            if (arrives && storyboard.narration(step.number()).text().contains("reaches x,")) {
                return step.number();
            }
        }
        throw new AssertionError("nothing reaches x");
    }

    private static Reading reading(Storyboard storyboard) {
        ReadingOrder order = ReadingOrder.of(storyboard.folding());
        Messages messages = Messages.of(Locale.ENGLISH);
        return Reading.of(storyboard, order, storyboard.last(), messages);
    }

    private static Storyboard storyboard(String text, Fold fold) {
        return Storyboard.of(Run.of(text), Setting.of(Locale.ENGLISH).withFold(fold));
    }

    private static Part part(Drawing drawing, String key) {
        return drawing.parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key));
    }

    private static List<String> keys(Drawing drawing) {
        return drawing.parts().stream().map(Part::key).toList();
    }

    private static List<String> words(Part part) {
        return part.marks().stream()
                .map(FoldedPictureTest::word)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static String word(Mark mark) {
        return mark instanceof Words words ? words.text() : "";
    }
}
