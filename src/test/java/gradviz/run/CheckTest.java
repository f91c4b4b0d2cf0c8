package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import gradviz.listing.RuleChoice;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    @Test
    void aSumOfBothContributionsIsRight() {
        Verdict verdict = atEnd(lesson("used-twice"), "x");

        assertThat(verdict).isInstanceOf(Verdict.Right.class);
        assertThat(((Verdict.Right) verdict).stepX()).isEqualTo(0.001);
        assertThat(((Verdict.Right) verdict).stepY()).isCloseTo(0.002, offset(1e-9));
    }

    @Test
    void theRuleIsToBlameForAReplacedContribution() {
        Verdict.Wrong wrong = wrong(lesson("used-twice-overwrite"), "x");

        assertThat(wrong.expected().at(0)).isEqualTo(2.0);
        assertThat(wrong.actual().at(0)).isEqualTo(1.0);
        assertThat(wrong.cause()).isEqualTo(new Verdict.Cause.Rule("accumulate", "overwrite"));
    }

    @Test
    void theRuleIsToBlameForAnArrayThatIsShared() {
        Run run = lesson("in-place");

        assertThat(atEnd(run, "x0")).isInstanceOf(Verdict.Right.class);
        assertThat(wrong(run, "x1").cause())
                .isEqualTo(new Verdict.Cause.Rule("accumulate", "in-place"));
        assertThat(wrong(run, "t").expected().at(0)).isEqualTo(1.0);
    }

    @Test
    void theOrderIsToBlameForAFunctionThatWasVisitedTwice() {
        Verdict.Wrong wrong = wrong(lesson("diamond-stack"), "x");

        assertThat(wrong.expected().at(0)).isEqualTo(64.0);
        assertThat(wrong.cause()).isEqualTo(new Verdict.Cause.Rule("order", "stack"));
        assertThat(atEnd(lesson("diamond-generation"), "x")).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void aLeftoverOfXItselfIsTold() {
        Run run = lesson("computed-again");
        int firstBackward = run.text().lines().toList().indexOf("y.backward()") + 1;

        Verdict.Leftover leftover = (Verdict.Leftover) atEnd(run, "x");

        assertThat(leftover.added().at(0)).isEqualTo(3.0);
        assertThat(leftover.left().at(0)).isEqualTo(2.0);
        assertThat(leftover.line()).isEqualTo(firstBackward);
        assertThat(atEnd(lesson("cleared-first"), "x")).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void aLeftoverInAnIntermediateIsToBlameAndNotTheRule() {
        Run run = lesson("clearing-only-x");

        Verdict.Wrong wrong = wrong(run, "x");

        assertThat(wrong.expected().at(0)).isEqualTo(3.0);
        assertThat(wrong.actual().at(0)).isEqualTo(5.0);
        assertThat(wrong.cause()).isEqualTo(new Verdict.Cause.LeftoverIn(1));
    }

    @Test
    void nothingIsSaidWhileContributionsAreOnTheirWay() {
        Run run = lesson("used-twice");
        int x = run.names().get("x");

        for (int step = 1; step <= 9; step++) {
            Verdict verdict = run.check().of(x, run.trace().step(step).to());
            assertThat(verdict instanceof Verdict.Right).as("step " + step).isEqualTo(step >= 7);
            assertThat(verdict instanceof Verdict.Pending).isEqualTo(step < 7);
        }
    }

    @Test
    void anyVariableOfTheGraphCanBeAsked() {
        Run run =
                Run.of(
                        """
                        x = Variable(0.7)
                        a = exp(x) * sin(x)
                        y = a / (x + 2.0) + tanh(a) ** 3
                        y.backward()
                        """);

        for (int v = 0; v < run.trace().anatomy().variables(); v++) {
            assertThat(run.check().of(v, run.trace().events().size()))
                    .as("variable " + v)
                    .isInstanceOf(Verdict.Right.class);
        }
    }

    @Test
    void overwriteIsRightWhereNothingIsUsedTwice() {
        Run run =
                Run.of(
                        """
                        # gradviz: accumulate=overwrite
                        x = Variable(0.7)
                        y = exp(square(x))
                        y.backward()
                        """);

        assertThat(atEnd(run, "x")).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void aSecondBackwardOfTheSameOutputAddsToALeftover() {
        Run run = Run.of("x = Variable(3.0)\ny = add(x, x)\ny.backward()\ny.backward()\n");

        assertThat(((Verdict.Leftover) atEnd(run, "x")).added().at(0)).isEqualTo(2.0);
        assertThat(atEnd(run, "y")).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void largeArraysAreSampled() {
        String zeros = "1.5, ".repeat(250);
        Run run = Run.of("x = Variable(np.array([" + zeros + "]))\ny = x * x\ny.backward()\n");

        Verdict.Right right = (Verdict.Right) atEnd(run, "x");

        assertThat(right.extent()).isEqualTo(new Verdict.Extent(20, 250));
    }

    @Test
    void whatIsNotFiniteCannotBeChecked() {
        Run run = Run.of("x = Variable(0.0)\ny = log(x)\ny.backward()\n");

        assertThat(atEnd(run, "x")).isEqualTo(new Verdict.Unknown(Verdict.Obstacle.NOT_FINITE));
    }

    @Test
    void whatChangesTooSharplyForStepsCannotBeCheckedThoughItIsFinite() {
        Run run = Run.of("x = Variable(1e-16)\ny = log(x)\ny.backward()\n");

        assertThat(atEnd(run, "x")).isEqualTo(new Verdict.Unknown(Verdict.Obstacle.UNSTEADY));
    }

    @Test
    void whatWasCutOffDoesNotMove() {
        Run run =
                Run.of(
                        """
                        w = Variable(3.0)
                        h = w * w
                        h.unchain()
                        y = h * w
                        y.backward()
                        """);

        Verdict verdict = atEnd(run, "w");

        assertThat(verdict).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void aLaterPassElsewhereDoesNotHideAWrongGradient() {
        Run run =
                Run.of(
                        """
                        # gradviz: accumulate=overwrite
                        x = Variable(3.0)
                        y = add(x, x)
                        y.backward()
                        w = Variable(2.0)
                        z = square(w)
                        z.backward()
                        """);

        assertThat(wrong(run, "x").expected().at(0)).isEqualTo(2.0);
        assertThat(atEnd(run, "w")).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void aClearedGradientHasNoVerdict() {
        Run run = Run.of("x = Variable(3.0)\ny = add(x, x)\ny.backward()\nx.cleargrad()\n");

        assertThat(atEnd(run, "x")).isInstanceOf(Verdict.Pending.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = Variable(0.01)\ny = 1 / x",
                "x = Variable(0.0005)\ny = log(x)",
                "x = Variable(0.7)\ny = sin(x * 1000)",
                "x = Variable(1.0)\ny = x + 1e12",
                "x = Variable(1.0)\ny = x * x + 1e8",
                "x = Variable(0.7)\ny = exp(x * 30)"
            })
    void steepCurvesAndLargeConstantsAreNotCalledWrong(String text) {
        assertThat(atEnd(Run.of(text + "\ny.backward()\n"), "x")).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void aLostContributionIsFoundCloseToAPole() {
        Run run =
                Run.of(
                        """
                        # gradviz: accumulate=overwrite
                        x = Variable(0.0005)
                        y = log(x) + log(x)
                        y.backward()
                        """);

        assertThat(wrong(run, "x").expected().at(0)).isCloseTo(4000.0, offset(1e-3));
    }

    @Test
    void theRuleIsNotToBlameForAPassThatALimitCutShort() {
        Limits limits = new Limits(10, 100, 1000, Duration.ofSeconds(10));
        String text = "x = Variable(3.0)\ny = add(x, x)\ny.backward()\n";

        Run run = Run.of(text, RuleChoice.NONE, limits, () -> false);

        assertThat(run.trace().momentAfter(10).gradient(0).gradient()).isNotNull();
        assertThat(run.check().of(0, 10)).isInstanceOf(Verdict.Pending.class);
    }

    private static Run lesson(String name) {
        return Run.of(Lessons.named(name).orElseThrow().text());
    }

    private static Verdict atEnd(Run run, String name) {
        return run.check().of(run.names().get(name), run.trace().events().size());
    }

    private static Verdict.Wrong wrong(Run run, String name) {
        Verdict verdict = atEnd(run, name);
        assertThat(verdict).isInstanceOf(Verdict.Wrong.class);
        return (Verdict.Wrong) verdict;
    }
}
