package gradviz.engine.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gradviz.engine.Axes;
import gradviz.engine.BackwardRule;
import gradviz.engine.Engine;
import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What is not a number, what is empty, and what does not fit.
class EdgesTest {
    private static final double NAN = Double.NaN;
    private final Engine engine = new Engine(BackwardRule.DEFAULT, null);
    private final Variable matrix = variable(new int[] {2, 3}, 1, 5, 2, 4, 0.5, 3);

    @Nested
    class NotANumber {
        private final Variable x = variable(new int[] {2}, NAN, 1);

        @Test
        void staysWhatItIs() {
            assertThat(new Clip(0, 2).apply(x).data().toArray()).containsExactly(NAN, 1);
            assertThat(new Relu().apply(x).data().toArray()).containsExactly(NAN, 1);
            assertThat(new Abs().apply(x).data().toArray()).containsExactly(NAN, 1);
        }

        @Test
        void isTheExtremeOfWhatHoldsItAndGetsTheGradient() {
            Variable y = new Max(new Axes(0), false).apply(x);

            y.backward();

            assertThat(y.data().at(0)).isNaN();
            assertThat(new Min(new Axes(0), false).apply(x).data().at(0)).isNaN();
            assertThat(Objects.requireNonNull(x.grad()).data().toArray()).containsExactly(1, 0);
        }
    }

    @Nested
    class CrossEntropy {
        @Test
        void isTheMeanOverTheRowsAlsoOfLargeNumbers() {
            Variable t = variable(new int[] {2}, 2, 0);
            Variable far = variable(new int[] {1, 2}, 1000, 0);

            Variable loss = new SoftmaxCrossEntropy().apply(matrix, t);
            loss.backward();

            assertThat(loss.data().at(0)).isCloseTo(1.7004907496367982, within(1e-14));
            assertThat(Objects.requireNonNull(matrix.grad()).data().toArray())
                    .containsExactly(
                            new double[] {
                                0.008573912772760194,
                                0.4681197759382529,
                                -0.47669368871101303,
                                -0.14236586201528306,
                                0.010799615189634858,
                                0.13156624682564816
                            },
                            within(1e-14));
            assertThat(new SoftmaxCrossEntropy().apply(far, variable(new int[] {1}, 1)).data())
                    .isEqualTo(Tensor.scalar(1000));
        }

        @Test
        void needsALabelForEachRow() {
            refuses(matrix, variable(new int[] {3}, 0, 1, 2), "(2, 3) and (3,)");
            refuses(matrix, variable(new int[] {2, 1}, 0, 1), "(2, 3) and (2, 1)");
            refuses(variable(new int[] {2}, 1, 2), variable(new int[] {2}, 0, 1), "(2,) and (2,)");
        }

        @Test
        void needsLabelsThatAreColumns() {
            refuses(matrix, variable(new int[] {2}, 0, 3), "(2, 3) and label 3.0");
            refuses(matrix, variable(new int[] {2}, -1, 2), "(2, 3) and label -1.0");
            refuses(matrix, variable(new int[] {2}, 0.5, 2), "(2, 3) and label 0.5");
        }

        private static void refuses(Variable x, Variable t, String message) {
            assertThatThrownBy(() -> new SoftmaxCrossEntropy().apply(x, t))
                    .isInstanceOf(ShapeException.class)
                    .hasMessage("softmax_cross_entropy: " + message);
        }
    }

    @Nested
    class ShapesThatDoNotFit {
        private final Variable number = engine.variable(Tensor.scalar(1));
        private final Variable row = variable(new int[] {3}, 1, 2, 3);

        @Test
        void areNamedByTheFunction() {
            assertThatThrownBy(() -> new MatMul().apply(number, row))
                    .hasMessage("matmul: () and (3,)");
            assertThatThrownBy(() -> new MatMul().apply(row, number))
                    .hasMessage("matmul: (3,) and ()");
            assertThatThrownBy(() -> new MatMul().apply(row, matrix))
                    .hasMessage("matmul: (3,) and (2, 3)");
            assertThatThrownBy(() -> new MeanSquaredError().apply(row, matrix))
                    .hasMessage("mean_squared_error: (3,) and (2, 3)");
            assertThatThrownBy(() -> new MeanSquaredError().apply(number, number))
                    .hasMessage("mean_squared_error: () and ()");
        }

        @Test
        void areNamedByALayer() {
            Variable weights = variable(new int[] {3, 1}, 1, 2, 3);
            assertThatThrownBy(() -> new Linear().apply(matrix, matrix))
                    .hasMessage("linear: (2, 3) and (2, 3)");
            assertThatThrownBy(() -> new Linear().apply(row, weights))
                    .hasMessage("linear: (3,) and (3, 1)");
            assertThatThrownBy(() -> new Linear().apply(matrix, row))
                    .hasMessage("linear: (2, 3) and (3,)");
            assertThatThrownBy(() -> new Linear().apply(matrix, weights, row))
                    .hasMessage("linear: (2, 1) and (3,)");
        }

        @Test
        void areNamedWhereArraysAreJoined() {
            assertThatThrownBy(() -> new Concatenate(0).apply(matrix, row))
                    .hasMessage("concatenate: (2, 3) and (3,)");
            assertThatThrownBy(
                            () -> new Concatenate(0).apply(matrix, variable(new int[] {1, 1}, 1)))
                    .hasMessage("concatenate: (2, 3) and (1, 1)");
            assertThatThrownBy(() -> new Concatenate(2).apply(matrix, matrix))
                    .hasMessage("concatenate: (2, 3) and axis 2");
        }
    }

    @Test
    void theMeanOfNothingIsNotANumberAndSendsNothingBack() {
        Variable empty = variable(new int[] {0, 2});
        Variable y = new Mean(new Axes(0), false).apply(empty);

        y.backward();

        assertThat(y.data().toArray()).containsExactly(NAN, NAN);
        assertThat(Objects.requireNonNull(empty.grad()).data()).isEqualTo(empty.data());
    }

    @Test
    void aPowerKnowsItsExponent() {
        assertThat(new Pow(3).exponent()).isEqualTo(3);
    }

    @Test
    void aFunctionAppliedToOtherDataLeavesNoTrace() {
        Square square = new Square();
        square.apply(matrix);

        assertThat(square.evaluate(Tensor.scalar(3))).containsExactly(Tensor.scalar(9));
        assertThat(square.inputCount()).isEqualTo(1);
        assertThat(square.input(0)).isSameAs(matrix);
        assertThat(square.outputCount()).isEqualTo(1);
    }

    private Variable variable(int[] shape, double... data) {
        return engine.variable(Tensor.of(shape, data));
    }
}
