package gradviz.run.pair;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.listing.RuleChoice;
import gradviz.run.Limits;
import gradviz.run.Run;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PairRunTest {
    private static final String DIAMOND =
            """
            x = Variable(np.array(2.0))
            a = square(x)
            y = add(square(a), square(a))
            y.backward()
            print(x.grad)
            """;
    private static final String TWICE =
            """
            x = Variable(np.array(3.0))
            y = add(x, x)
            y.backward()
            """;
    private static final String AGAIN =
            """
            x = Variable(np.array(3.0))
            y = add(x, x)
            y.backward()
            y = add(add(x, x), x)
            y.backward()
            print(x.grad)
            """;

    @ParameterizedTest
    @CsvSource({"'overwrite,sum', 32.0, 64.0", "'stack,generation', 96.0, 64.0"})
    void runsADiamondUnderBothRules(String names, String left, String right) {
        PairRun run = PairRun.of(DIAMOND, pair(names));

        assertThat(run.left().output().strip()).isEqualTo(left);
        assertThat(run.right().output().strip()).isEqualTo(right);
    }

    @Test
    void sharesOneArrayOnTheRightInPlace() {
        PairRun run = PairRun.of(TWICE + "print(x.grad, y.grad)", Pair.SUM_IN_PLACE);

        assertThat(run.left().output().strip()).isEqualTo("2.0 1.0");
        assertThat(run.right().output().strip()).isEqualTo("2.0 2.0");
    }

    @Test
    void leavesTheRestOfTheRuleToTheHeadComment() {
        PairRun run = PairRun.of("# gradviz: order=stack\n" + DIAMOND, Pair.OVERWRITE_SUM);

        assertThat(run.right().output().strip()).isEqualTo("96.0");
        assertThat(run.left().namedRule().order()).isEqualTo("stack");
    }

    @Test
    void letsTheCommandLineWinWhereThePairSaysNothing() {
        RuleChoice overwrite = Run.of("# gradviz: accumulate=overwrite").listing().head().choice();
        var means = new PairRun.Means(overwrite, Limits.DEFAULT, () -> false);

        PairRun run = PairRun.of(DIAMOND, Pair.STACK_GENERATION, means);

        assertThat(run.left().output().strip()).isEqualTo("32.0");
    }

    @Test
    void clearsNamedLeavesBeforeALaterBackwardWhereNobodyDoes() {
        PairRun run = PairRun.of(AGAIN, Pair.CLEARED_NOT_CLEARED);

        assertThat(run.left().output().strip()).isEqualTo("3.0");
        assertThat(run.right().output().strip()).isEqualTo("5.0");
        assertThat(run.right().text()).isEqualTo(AGAIN);
        assertThat(run.left().text()).contains("\nx.cleargrad(); y.backward()\nprint(x.grad)");
        assertThat(run.clearings()).containsExactly("x.cleargrad()");
    }

    @Test
    void leavesOutTheClearingThatIsThere() {
        String text = AGAIN.replace("y = add(add", "x.cleargrad()   #: once\ny = add(add");

        PairRun run = PairRun.of(text, Pair.CLEARED_NOT_CLEARED);

        assertThat(run.left().text()).isEqualTo(text);
        assertThat(run.left().output().strip()).isEqualTo("3.0");
        assertThat(run.right().output().strip()).isEqualTo("5.0");
        assertThat(run.right().text()).contains("\nNone   #: once\ny = add(add");
        assertThat(run.clearings()).containsExactly("x.cleargrad()");
    }

    @Test
    void takesGradSetToNoneForClearing() {
        PairRun run = PairRun.of(TWICE + "x.grad = None; y.backward()", Pair.CLEARED_NOT_CLEARED);

        assertThat(run.clearings()).containsExactly("x.grad = None");
        assertThat(run.problem()).isNull();
        assertThat(run.right().text()).endsWith("None; y.backward()");
    }

    @Test
    void clearsEachLeafThatHoldsAGradientInTheOrderTheyWereMade() {
        String text =
                """
                x = Variable(1.0)
                w = Variable(2.0)
                b = Variable(3.0)
                y = mul(w, x)
                y.backward()
                z = add(mul(w, x), b)
                z.backward()
                z.backward()
                """;

        PairRun run = PairRun.of(text, Pair.CLEARED_NOT_CLEARED);

        assertThat(run.left().text())
                .contains("\nx.cleargrad(); w.cleargrad(); z.backward()\n")
                .endsWith("\nx.cleargrad(); w.cleargrad(); b.cleargrad(); z.backward()\n");
        assertThat(run.clearings())
                .containsExactlyInAnyOrder("x.cleargrad()", "w.cleargrad()", "b.cleargrad()");
    }

    @Test
    void hasNothingToClearWhereBackwardRunsOnce() {
        PairRun run = PairRun.of(TWICE, Pair.CLEARED_NOT_CLEARED);

        assertThat(run.clearings()).isEmpty();
        assertThat(run.left().text()).isEqualTo(run.right().text());
    }

    @ParameterizedTest
    @EnumSource(Pair.class)
    void tellsAProblemOfEitherSide(Pair pair) {
        assertThat(PairRun.of("x = Variable(3.0)\ny = add(x, z)", pair).problem()).isNotNull();
        assertThat(PairRun.of(TWICE, pair).problem()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Pair.class)
    void isFoundByItsNames(Pair pair) {
        assertThat(Pair.named(pair.names())).contains(pair);
        assertThat(Pair.named(pair.left())).isEmpty();
    }

    private static Pair pair(String names) {
        Supplier<AssertionError> none = () -> new AssertionError(names);
        return Pair.named(names).orElseThrow(none);
    }
}
