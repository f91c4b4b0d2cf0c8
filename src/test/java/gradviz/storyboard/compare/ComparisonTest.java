package gradviz.storyboard.compare;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.Lesson;
import gradviz.run.Lessons;
import gradviz.run.pair.Pair;
import gradviz.run.pair.PairRun;
import gradviz.storyboard.Listings;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.trace.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {
    private static final String DIAMOND =
            """
            x = Variable(np.array(2.0))
            a = square(x)
            y = add(square(a), square(a))
            y.backward()
            print(x.grad)
            """;
    private static final String CHAIN =
            """
            x = Variable(np.array(1.0))
            a = add(x, x)
            b = add(a, a)
            c = add(b, b)
            c.backward()
            """;

    @Test
    void overwriteAndSumPartWhereTheSecondContributionArrives() {
        Comparison comparison = english(Listings.USED_TWICE, Pair.OVERWRITE_SUM);

        assertThat(comparison.first()).isEqualTo(7);
        assertThat(comparison.last()).isEqualTo(9);
        assertThat(comparison.differing(6)).isEmpty();
        assertThat(comparison.differing(7)).containsExactly(0);
        assertThat(grads(comparison, 7, 0)).containsExactly("1.0", "2.0");
        assertThat(comparison.sentence(7))
                .isEqualTo(
                        "They part here: contribution 2 brings 1.0. Left it replaces the 1.0 that"
                                + " x held; right it is added to it.");
        assertThat(comparison.sentence(6))
                .startsWith("Both sides are alike so far. Contribution 1 reaches x");
        assertThat(comparison.sentence(9))
                .isEqualTo(
                        "They parted at step 7. Now x.grad is 1.0 on the left and 2.0 on the"
                                + " right.");
    }

    @Test
    void stackAndGenerationPartWhereAnotherFunctionIsTaken() {
        Comparison comparison = english(DIAMOND, Pair.STACK_GENERATION);
        Slot slot = comparison.slot(comparison.first());

        assertThat(slot.leftActs()).isTrue();
        assertThat(slot.rightActs()).isFalse();
        assertThat(comparison.left().steps().get(slot.left() - 1).kind())
                .isEqualTo(Step.Kind.TAKEN);
        assertThat(comparison.differing(comparison.first())).isEmpty();
        assertThat(comparison.sentence(comparison.first()))
                .isEqualTo(
                        "They part here: left takes square(x), which was put on the worklist last;"
                                + " right takes square(a), which has the highest generation.");
        assertThat(grads(comparison, comparison.last(), comparison.focus()))
                .containsExactly("96.0", "64.0");
    }

    @Test
    void stackTakesAFunctionAgainWhenGenerationIsFinished() {
        Comparison comparison = english(CHAIN, Pair.STACK_GENERATION);

        assertThat(comparison.sentence(comparison.first()))
                .startsWith("They part here: left takes add(x, x) once more");
        assertThat(grads(comparison, comparison.last(), 0)).containsExactly("48.0", "8.0");
    }

    @Test
    void inPlaceChangesWhoSharesTheArray() {
        Comparison comparison = english(Listings.USED_TWICE, Pair.SUM_IN_PLACE);

        assertThat(comparison.first()).isEqualTo(7);
        assertThat(comparison.differing(7)).containsExactly(1);
        assertThat(comparison.focus()).isEqualTo(1);
        assertThat(grads(comparison, 7, 0)).containsExactly("2.0", "2.0");
        assertThat(grads(comparison, 7, 1)).containsExactly("1.0", "2.0");
        assertThat(comparison.sentence(7))
                .isEqualTo(
                        "They part here: contribution 2 brings 1.0 to x. Left the sum is a new"
                                + " array; right it is written into the array that is there, and"
                                + " y.grad, the same array, now reads 2.0 too.");
    }

    @Test
    void clearingIsAStepOfTheLeftAlone() {
        Comparison comparison = english(Listings.COMPUTED_AGAIN, Pair.CLEARED_NOT_CLEARED);
        Slot slot = comparison.slot(comparison.first());

        assertThat(slot.leftActs()).isTrue();
        assertThat(slot.rightActs()).isFalse();
        assertThat(grads(comparison, comparison.first(), 0)).containsExactly("None", "2.0");
        assertThat(comparison.sentence(comparison.first()))
                .isEqualTo(
                        "They part here: left x.cleargrad() clears x.grad, which held 2.0; right"
                                + " x.grad keeps it, and what comes next is added to it.");
        assertThat(grads(comparison, comparison.last(), 0)).containsExactly("3.0", "5.0");
    }

    @Test
    void theSameListingClearedByItselfPartsAtTheSameValues() {
        Comparison comparison = english(Listings.CLEARED_FIRST, Pair.CLEARED_NOT_CLEARED);

        assertThat(grads(comparison, comparison.first(), 0)).containsExactly("None", "2.0");
        assertThat(grads(comparison, comparison.last(), 0)).containsExactly("3.0", "5.0");
    }

    @Test
    void saysSoWhereTheyNeverDiffer() {
        Comparison order = english(Listings.USED_TWICE, Pair.STACK_GENERATION);
        Comparison clearing = english(Listings.USED_TWICE, Pair.CLEARED_NOT_CLEARED);

        assertThat(order.first()).isZero();
        assertThat(order.sentence(order.last())).startsWith("On this listing the two do not");
        assertThat(order.sentence(3)).startsWith("Both sides are alike so far.");
        assertThat(clearing.first()).isZero();
        assertThat(clearing.sentence(clearing.last())).contains("nothing to clear");
    }

    @Test
    void saysItInKorean() {
        PairRun run = PairRun.of(Listings.USED_TWICE, Pair.OVERWRITE_SUM);

        Comparison comparison = Comparison.of(run, Setting.of(Locale.KOREAN));

        assertThat(comparison.sentence(7))
                .isEqualTo(
                        "여기서 갈라집니다. 기여분 2가 1.0을 가져옵니다. 왼쪽은 x에 있던 1.0을 이 값으로 바꾸고,"
                                + " 오른쪽은 거기에 더합니다.");
    }

    @ParameterizedTest
    @MethodSource("everything")
    void putsEveryStepOfBothSidesOnTheTimeLineOnceInOrder(Lesson lesson, Pair pair) {
        Comparison comparison = english(lesson.text(), pair);

        int left = 0;
        int right = 0;
        for (int number = 1; number <= comparison.last(); number++) {
            Slot slot = comparison.slot(number);
            left += slot.leftActs() ? 1 : 0;
            right += slot.rightActs() ? 1 : 0;
            assertThat(slot.leftActs() || slot.rightActs()).isTrue();
            assertThat(slot.left()).isEqualTo(left);
            assertThat(slot.right()).isEqualTo(right);
        }
        assertThat(left).isEqualTo(comparison.left().last());
        assertThat(right).isEqualTo(comparison.right().last());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void pairsOnlyStepsOfOneMeaning(Lesson lesson, Pair pair) {
        Comparison comparison = english(lesson.text(), pair);
        List<Meaning> left = Meaning.all(comparison.run().left().trace());
        List<Meaning> right = Meaning.all(comparison.run().right().trace());

        for (int number = 1; number <= comparison.last(); number++) {
            Slot slot = comparison.slot(number);
            if (slot.leftActs() && slot.rightActs()) {
                assertThat(left.get(slot.left() - 1)).isEqualTo(right.get(slot.right() - 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void holdsNoDifferentGradientBeforeTheFirstDifference(Lesson lesson, Pair pair) {
        Comparison comparison = english(lesson.text(), pair);
        int alike = comparison.first() == 0 ? comparison.last() : comparison.first() - 1;

        assertThat(IntStream.rangeClosed(0, alike))
                .allMatch(n -> comparison.differing(n).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void hasEverythingAtTheSamePlaceOnBothSides(Lesson lesson, Pair pair) {
        Comparison comparison = english(lesson.text(), pair);

        // A gradient that is overwritten makes no addition that create_graph would keep.
        if (comparison.left().graph().sameShape(comparison.right().graph())) {
            assertThat(comparison.left().layout()).isEqualTo(comparison.right().layout());
        } else {
            assertThat(lesson.text()).contains("create_graph=True");
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void hasASentenceForEverySlotInBothLanguages(Lesson lesson, Pair pair) {
        PairRun run = PairRun.of(lesson.text(), pair);
        Comparison english = Comparison.of(run, Setting.of(Locale.ENGLISH));
        Comparison korean = Comparison.of(run, Setting.of(Locale.KOREAN));

        for (int number = 0; number <= english.last(); number++) {
            assertThat(english.sentence(number)).isNotBlank().doesNotContain("{");
            assertThat(korean.sentence(number)).containsPattern("[가-힣]");
        }
    }

    static Stream<Arguments> everything() {
        return Lessons.all().stream()
                .flatMap(
                        lesson ->
                                Arrays.stream(Pair.values())
                                        .map(pair -> Arguments.of(lesson, pair)));
    }

    private static List<String> grads(Comparison comparison, int number, int variable) {
        Slot slot = comparison.slot(number);
        return List.of(
                grad(comparison.left(), slot.left(), variable),
                grad(comparison.right(), slot.right(), variable));
    }

    private static String grad(Storyboard storyboard, int step, int variable) {
        return storyboard.facts(variable, step).values().grad();
    }

    private static Comparison english(String text, Pair pair) {
        return Comparison.of(PairRun.of(text, pair), Setting.of(Locale.ENGLISH));
    }
}
