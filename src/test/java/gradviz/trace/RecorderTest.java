package gradviz.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Index.atIndex;

import gradviz.engine.BackwardRule;
import gradviz.engine.Engine;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.engine.function.Add;
import gradviz.engine.function.Mul;
import gradviz.engine.function.Square;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private final List<String> asked = new ArrayList<>();
    private final Recorder recorder = new Recorder(asking());
    private final Engine engine = new Engine(BackwardRule.DEFAULT, recorder);

    private Recorder.Guard asking() {
        return new Recorder.Guard() {
            @Override
            public void check(int events, int nodes) {
                asked.add(events + " events, " + nodes + " nodes");
            }

            @Override
            public void checkNumbers(long numbers) {
                asked.add(numbers + " numbers");
            }
        };
    }

    @Nested
    class TheGuard {
        @Test
        void isAskedBeforeEachEventIsKept() {
            Variable x = engine.variable(Tensor.of(new int[] {2}, 1, 2));
            new Square().apply(x);

            assertThat(asked)
                    .containsExactly(
                            "2 numbers", "1 events, 1 nodes", "4 numbers", "2 events, 3 nodes");
        }

        @Test
        void endsTheRunByThrowingAndTheEventIsNotKept() {
            Recorder strict =
                    new Recorder(
                            (events, _) -> {
                                if (events > 1) {
                                    throw new IllegalStateException("enough");
                                }
                            });
            Engine ended = new Engine(BackwardRule.DEFAULT, strict);
            ended.variable(Tensor.scalar(1));

            assertThatThrownBy(() -> ended.variable(Tensor.scalar(2))).hasMessage("enough");
            assertThat(strict.trace().events()).hasSize(1);
        }
    }

    @Test
    void eventsHaveTheLineThatWasSaidLastAndTheFirstOtherwise() {
        Variable x = engine.variable(Tensor.scalar(1));
        recorder.at(7);
        recorder.bound("x", x);
        recorder.printed("print(x)", "variable(1.0)", null);
        recorder.printed("print(x.grad)", "None", x);

        assertThat(recorder.trace().events())
                .containsExactly(
                        new Event.VariableMade(1, 0, scalar(1)),
                        new Event.NameBound(7, "x", 0),
                        new Event.Printed(7, "print(x)", "variable(1.0)", null),
                        new Event.Printed(7, "print(x.grad)", "None", 0));
    }

    @Test
    void contributionsHaveTheLineOfAnOwnBackwardOnce() {
        Variable x = engine.variable(Tensor.scalar(1));
        Variable y = new Square().apply(new Square().apply(x));
        recorder.at(9);
        recorder.computedAt(List.of(4));

        y.backward();

        assertThat(computed()).extracting(Event::line).containsExactly(4, 9);
    }

    @Test
    void whatIsNoVariableOfTheListingIsAConstantWhereItIsMetFirst() {
        Variable x = engine.variable(Tensor.scalar(1));
        Variable two = engine.constant(Tensor.scalar(2));
        recorder.expression("x * 2.0");

        new Mul().apply(x, two);
        new Mul().apply(two, x);

        assertThat(recorder.trace().events())
                .contains(new Event.ConstantMade(1, 1, scalar(2), "x * 2.0"), atIndex(1))
                .filteredOn(Event.ConstantMade.class::isInstance)
                .hasSize(1);
        assertThat(recorder.variables()).startsWith(x, two).hasSize(4);
        assertThat(recorder.idOf(two)).isEqualTo(1);
    }

    @Test
    void aFunctionThatWasAppliedBeforeCannotBeTaken() {
        Variable[] y = new Variable[1];
        engine.unheard(() -> y[0] = new Square().apply(engine.variable(Tensor.scalar(1))));

        assertThatThrownBy(() -> y[0].backward())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("square was applied before recording began");
    }

    @Test
    void valuesStayWhatTheyWere() {
        Variable x = engine.variable(Tensor.scalar(3));
        x.writeData(Tensor.scalar(4));
        x.setData(Tensor.scalar(5));

        assertThat(recorder.trace().events())
                .containsExactly(
                        new Event.VariableMade(1, 0, scalar(3)),
                        new Event.DataChanged(1, 0, scalar(3), scalar(4)),
                        new Event.DataChanged(1, 0, scalar(4), scalar(5)));
    }

    @Test
    void aCreatorIsPushedOnceAndSkippedThen() {
        Variable a = new Square().apply(engine.variable(Tensor.scalar(3)));

        new Mul().apply(a, a).backward();

        assertThat(recorder.trace().events())
                .containsSubsequence(new Event.CreatorPushed(1, 0), new Event.CreatorSkipped(1, 0));
    }

    @Test
    void gradientsThatAreOneArrayHaveOneNumber() {
        Variable x = engine.variable(Tensor.scalar(3));
        Variable y = new Add().apply(x, engine.constant(Tensor.scalar(1)));

        y.backward();

        assertThat(computed().getFirst().contributions())
                .containsExactly(new Gradient(scalar(1), 0), new Gradient(scalar(1), 0));
    }

    private List<Event.ContributionsComputed> computed() {
        return recorder.trace().events().stream()
                .filter(Event.ContributionsComputed.class::isInstance)
                .map(Event.ContributionsComputed.class::cast)
                .toList();
    }

    private static Value scalar(double value) {
        return Value.of(new int[0], value);
    }
}
