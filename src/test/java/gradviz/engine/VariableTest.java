package gradviz.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.engine.function.Add;
import gradviz.engine.function.Exp;
import gradviz.engine.function.Mul;
import gradviz.engine.function.Square;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VariableTest {
    private final Heard heard = new Heard();
    private final Engine engine = new Engine(BackwardRule.DEFAULT, heard);
    private final Variable x = engine.variable(Tensor.scalar(2));

    @Nested
    class Data {
        @Test
        void isReplacedWhileWhatWasComputedStays() {
            Variable y = new Square().apply(x);
            heard.lines();

            x.setData(Tensor.scalar(5));

            assertThat(x.data()).isEqualTo(Tensor.scalar(5));
            assertThat(y.data()).isEqualTo(Tensor.scalar(4));
            assertThat(heard.lines()).containsExactly("changed 2.0 to 5.0");
        }

        @Test
        void isWrittenIntoTheArrayThatOthersShare() {
            Tensor shared = Tensor.scalar(2);
            Variable a = engine.variable(shared);
            Variable b = engine.variable(shared);
            heard.lines();

            a.writeData(Tensor.scalar(5));

            assertThat(a.data()).isSameAs(shared);
            assertThat(b.data()).isEqualTo(Tensor.scalar(5));
            assertThat(heard.lines()).containsExactly("changed 2.0 to 5.0");
        }
    }

    @Test
    void generationIsOneMoreThanThatOfTheCreator() {
        Variable a = new Square().apply(x);
        Variable b = new Mul().apply(x, a);

        assertThat(x.generation()).isZero();
        assertThat(Objects.requireNonNull(a.creator()).generation()).isZero();
        assertThat(a.generation()).isEqualTo(1);
        assertThat(Objects.requireNonNull(b.creator()).generation()).isEqualTo(1);
        assertThat(b.generation()).isEqualTo(2);
    }

    @Test
    void aClearedGradientIsNoneAndWhetherThereWasOneIsTold() {
        x.backward();
        heard.lines();

        x.clearGrad();
        x.clearGrad();

        assertThat(x.grad()).isNull();
        assertThat(heard.lines()).containsExactly("cleared one", "cleared none");
    }

    @Nested
    class Unchaining {
        private final Variable a = new Square().apply(x);
        private final Variable b = new Exp().apply(a);
        private final Variable c = new Add().apply(new Mul().apply(a, b), a);

        @Test
        void cutsOneOffFromWhatMadeIt() {
            heard.lines();

            a.unchain();
            c.backward();

            assertThat(a.creator()).isNull();
            assertThat(b.creator()).isNotNull();
            assertThat(x.grad()).isNull();
            assertThat(a.grad()).isNotNull();
            assertThat(heard.lines().getFirst()).isEqualTo("unchained [4.0]");
        }

        @Test
        void ofALeafCutsNothing() {
            heard.lines();

            x.unchain();

            assertThat(heard.lines()).containsExactly("unchained []");
        }

        @Test
        void backwardCutsAllThatIsBehindEachOnce() {
            double eTo4 = StrictMath.exp(4);
            heard.lines();

            c.unchainBackward();

            assertThat(a.creator()).isNull();
            assertThat(b.creator()).isNull();
            assertThat(c.creator()).isNotNull();
            assertThat(heard.lines())
                    .containsExactly("unchained [" + 4 * eTo4 + ", 4.0, " + eTo4 + "]");
        }

        @Test
        void withoutAListenerCutsAsWell() {
            Engine silent = new Engine(BackwardRule.DEFAULT, null);
            Variable y = new Square().apply(new Square().apply(silent.variable(Tensor.scalar(2))));

            y.unchainBackward();
            y.setData(Tensor.scalar(1));
            y.writeData(Tensor.scalar(3));
            y.clearGrad();

            assertThat(Objects.requireNonNull(y.creator()).input(0).creator()).isNull();
            assertThat(y.data()).isEqualTo(Tensor.scalar(3));
        }
    }
}
