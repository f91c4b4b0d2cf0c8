package gradviz.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.engine.BackwardRule.Accumulate;
import gradviz.engine.BackwardRule.Order;
import gradviz.engine.BackwardRule.Retain;
import gradviz.engine.function.Add;
import gradviz.engine.function.Mul;
import gradviz.engine.function.Square;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private final Heard heard = new Heard();
    private final Engine engine = new Engine(BackwardRule.DEFAULT, heard);

    @Nested
    class Backward {
        @Test
        void isToldInTheOrderInWhichItHappens() {
            Variable x = leaf(3);
            Variable y = new Add().apply(new Square().apply(x), x);
            heard.lines();

            y.backward();

            assertThat(heard.lines())
                    .containsExactly(
                            "started at 12.0",
                            "seeded 1.0",
                            "pushed add",
                            "taken add",
                            "computed 2",
                            "stored 0 1.0",
                            "pushed square",
                            "stored 1 1.0",
                            "taken square",
                            "computed 1",
                            "summed 0 1.0 + 6.0 = 7.0",
                            "finished");
        }

        @Test
        void skipsAFunctionThatWaitsAlreadyAndDropsWhatWasUsed() {
            Variable a = new Square().apply(leaf(3));
            Variable y = new Mul().apply(a, a);
            heard.lines();

            y.backward(BackwardRule.DEFAULT.with(Retain.LEAVES), true);

            assertThat(heard.lines())
                    .containsSubsequence(
                            "started at 81.0, kept",
                            "taken mul",
                            "called mul",
                            "pushed square",
                            "called add",
                            "summed 1 9.0 + 9.0 = 18.0",
                            "skipped square",
                            "dropped that of 81.0",
                            "taken square",
                            "dropped that of 9.0",
                            "finished");
            assertThat(a.grad()).isNull();
        }

        @Test
        void pushesAFunctionForEachUseInStackOrder() {
            Variable a = new Square().apply(leaf(3));
            Variable y = new Add().apply(a, a);
            heard.lines();

            y.backward(BackwardRule.DEFAULT.with(Order.STACK), false);

            assertThat(heard.lines()).filteredOn("pushed square"::equals).hasSize(2);
        }

        @Test
        void startsFromTheGradientThatIsThere() {
            Variable y = new Square().apply(leaf(3));
            y.setGrad(engine.constant(Tensor.scalar(0.5)));
            heard.lines();

            y.backward();

            assertThat(heard.lines()).contains("seeded 0.5, held before", "stored 0 3.0");
        }

        @Test
        void tellsWhatAnArrayWasBeforeItIsWrittenInPlace() {
            Variable x = leaf(3);
            Variable y = new Add().apply(x, x);
            heard.lines();

            y.backward(BackwardRule.DEFAULT.with(Accumulate.IN_PLACE), false);

            assertThat(heard.lines()).contains("stored 0 1.0", "summed 1 1.0 + 1.0 = 2.0");
        }

        @Test
        void tellsWhatIsReplaced() {
            Variable x = leaf(3);
            Variable y = new Mul().apply(x, engine.constant(Tensor.scalar(2)));
            y.backward();
            x.setGrad(engine.constant(Tensor.scalar(7)));
            heard.lines();

            y.backward(BackwardRule.DEFAULT.with(Accumulate.OVERWRITE), false);

            assertThat(heard.lines()).contains("overwritten 0 7.0 by 2.0");
            assertThat(Objects.requireNonNull(x.grad()).data()).isEqualTo(Tensor.scalar(2));
        }
    }

    @Nested
    class Making {
        @Test
        void isToldOfVariablesAndNotOfConstants() {
            leaf(3);
            engine.constant(Tensor.scalar(4));

            assertThat(heard.lines()).containsExactly("made 3.0");
        }

        @Test
        void isNotToldWhatIsDoneUnheardAlsoWhenThatFails() {
            engine.unheard(() -> leaf(3));
            assertThatThrownBy(() -> engine.unheard(ListenerTest::fail)).hasMessage("failed");
            assertThat(heard.lines()).isEmpty();

            leaf(4);

            assertThat(heard.lines()).containsExactly("made 4.0");
        }

        @Test
        void isNotToldOfFunctionsThatAreNotRecorded() {
            Variable x = leaf(3);
            heard.lines();
            Variable[] made = new Variable[1];

            engine.recording(false, () -> made[0] = new Square().apply(x));

            assertThat(heard.lines()).isEmpty();
            assertThat(made[0].data()).isEqualTo(Tensor.scalar(9));
            assertThat(made[0].creator()).isNull();
        }
    }

    @Test
    void recordingGoesOnAsItWasBefore() {
        engine.recording(
                false,
                () -> {
                    engine.recording(true, () -> assertThat(engine.isRecording()).isTrue());
                    assertThat(engine.isRecording()).isFalse();
                });
        assertThat(engine.isRecording()).isTrue();

        assertThatThrownBy(() -> engine.recording(false, ListenerTest::fail)).hasMessage("failed");

        assertThat(engine.isRecording()).isTrue();
    }

    private Variable leaf(double value) {
        return engine.variable(Tensor.scalar(value));
    }

    private static void fail() {
        throw new IllegalStateException("failed");
    }
}
