package gradviz.engine.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradviz.engine.Axes;
import gradviz.engine.BackwardRule;
import gradviz.engine.Engine;
import gradviz.engine.Function;
import gradviz.engine.Selection;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractDoubleAssert;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Values and gradients that PyTorch gives for the same inputs, at kinks, ties and edges too.
///
/// What is differentiated is the sum of the results, each times its number from 1.
class AsInPytorchTest {
    private static final Tensor MATRIX = matrix(2, 3, 1, 5, 2, 4, 0.5, 3);

    private record Case(
            Supplier<Function> made, List<Tensor> inputs, Tensor result, List<Tensor> gradients) {
        @Override
        public String toString() {
            return made.get().name() + " " + inputs;
        }
    }

    private static final List<Case> CASES =
            List.of(
                    of(
                            () -> new Clip(1, 3),
                            row(0.5, 1, 2, 3, 3.5),
                            row(1, 1, 2, 3, 3),
                            row(0, 2, 3, 4, 0)),
                    of(Relu::new, row(-1, 0, 2), row(0, 0, 2), row(0, 0, 3)),
                    of(Abs::new, row(-2, 0, 3), row(2, 0, 3), row(-1, 0, 3)),
                    of(Sqrt::new, row(4, 0.25), row(2, 0.5), row(0.25, 2)),
                    of(
                            Sigmoid::new,
                            row(-2, 0, 3),
                            row(0.11920292202211755, 0.5, 0.9525741268224334),
                            row(0.1049935854035065, 0.5, 0.13552997919273602)),
                    of(
                            () -> new Max(new Axes(0), false),
                            MATRIX,
                            row(4, 5, 3),
                            matrix(2, 3, 0, 2, 0, 1, 0, 3)),
                    of(
                            () -> new Max(new Axes(1), true),
                            MATRIX,
                            matrix(2, 1, 5, 4),
                            matrix(2, 3, 0, 1, 0, 2, 0, 0)),
                    of(
                            () -> new Max(new Axes(0, 1), false),
                            matrix(2, 2, 2, 5, 5, 1),
                            Tensor.scalar(5),
                            matrix(2, 2, 0, 0.5, 0.5, 0)),
                    of(
                            () -> new Min(new Axes(1), false),
                            MATRIX,
                            row(1, 0.5),
                            matrix(2, 3, 1, 0, 0, 0, 2, 0)),
                    of(
                            () -> new Min(new Axes(0), false),
                            row(3, 1, 1, 1),
                            Tensor.scalar(1),
                            row(0, 1 / 3.0, 1 / 3.0, 1 / 3.0)),
                    of(
                            () -> new Mean(new Axes(0), false),
                            MATRIX,
                            row(2.5, 2.75, 2.5),
                            matrix(2, 3, 0.5, 1, 1.5, 0.5, 1, 1.5)),
                    of(
                            () -> new Mean(new Axes(0, 1), true),
                            MATRIX,
                            matrix(1, 1, 15.5 / 6),
                            MATRIX.filled(1 / 6.0)),
                    of(
                            () -> new Sum(new Axes(1), false),
                            MATRIX,
                            row(8, 7.5),
                            matrix(2, 3, 1, 1, 1, 2, 2, 2)),
                    of(
                            () -> new Softmax(new Axes(1)),
                            matrix(2, 3, 1, 2, 3, 1000, 1000, 999),
                            matrix(
                                    2,
                                    3,
                                    0.09003057317038045,
                                    0.2447284710547976,
                                    0.6652409557748218,
                                    0.4223187982515182,
                                    0.4223187982515182,
                                    0.15536240349696362),
                            matrix(
                                    2,
                                    3,
                                    -0.1418170936098121,
                                    -0.14077035746962996,
                                    0.28258745107944266,
                                    -0.3095780944332167,
                                    0.11274070381830148,
                                    0.19683739061491545)),
                    of(
                            () -> new GetItem(new Selection(new int[] {3}, new int[] {1, 1, 0})),
                            row(2, 3, 4),
                            row(3, 3, 2),
                            row(3, 3, 0)),
                    of(
                            () -> new Transpose(new Axes(2, 0, 1)),
                            Tensor.of(new int[] {1, 3, 2}, 1, 2, 3, 4, 5, 6),
                            Tensor.of(new int[] {2, 1, 3}, 1, 3, 5, 2, 4, 6),
                            Tensor.of(new int[] {1, 3, 2}, 1, 4, 2, 5, 3, 6)),
                    of(() -> new Pow(3), row(2, -1), row(8, -1), row(12, 6)),
                    of(() -> new Pow(0), row(0, 2), row(1, 1), row(0, 0)),
                    new Case(
                            Power::new,
                            List.of(row(2, 4, 0, 0, 0), row(3, 0.5, 2, 0, 1)),
                            row(8, 2, 0, 1, 0),
                            List.of(
                                    row(12, 0.5, 0, 0, 5),
                                    row(5.545177444479562, 5.545177444479562, 0, 0, 0))),
                    new Case(
                            MeanSquaredError::new,
                            List.of(MATRIX, matrix(2, 3, 1, 1, 1, 2, 2, 2)),
                            Tensor.scalar(12.125),
                            List.of(
                                    matrix(2, 3, 0, 4, 1, 2, -1.5, 1),
                                    matrix(2, 3, 0, -4, -1, -2, 1.5, -1))),
                    new Case(
                            Linear::new,
                            List.of(
                                    matrix(1, 2, 1, 2),
                                    matrix(2, 3, 1, 0, 2, 3, 1, 0),
                                    row(1, 1, 1)),
                            matrix(1, 3, 8, 3, 3),
                            List.of(
                                    matrix(1, 2, 7, 5),
                                    matrix(2, 3, 1, 2, 3, 2, 4, 6),
                                    row(1, 2, 3))),
                    new Case(
                            MatMul::new,
                            List.of(
                                    Tensor.of(new int[] {2, 2, 2}, 1, 2, 3, 4, 0, 1, 1, 0),
                                    matrix(2, 2, 1, 2, 3, 5)),
                            Tensor.of(new int[] {2, 2, 2}, 7, 12, 15, 26, 3, 5, 1, 2),
                            List.of(
                                    Tensor.of(new int[] {2, 2, 2}, 5, 13, 11, 29, 17, 45, 23, 61),
                                    matrix(2, 2, 17, 22, 19, 26))),
                    new Case(
                            MatMul::new,
                            List.of(row(1, 2), matrix(2, 3, 1, 2, 3, 4, 5, 6)),
                            row(9, 12, 15),
                            List.of(row(14, 32), matrix(2, 3, 1, 2, 3, 2, 4, 6))),
                    new Case(
                            () -> new Concatenate(0),
                            List.of(MATRIX, matrix(1, 3, 7, 8, 9)),
                            matrix(3, 3, 1, 5, 2, 4, 0.5, 3, 7, 8, 9),
                            List.of(matrix(2, 3, 1, 2, 3, 4, 5, 6), matrix(1, 3, 7, 8, 9))),
                    new Case(
                            () -> new Concatenate(-1),
                            List.of(MATRIX, matrix(2, 1, 7, 8)),
                            matrix(2, 4, 1, 5, 2, 7, 4, 0.5, 3, 8),
                            List.of(matrix(2, 3, 1, 2, 3, 5, 6, 7), matrix(2, 1, 4, 8))));

    @ParameterizedTest
    @FieldSource("CASES")
    void valuesAndGradientsAreThose(Case each) {
        Engine engine = new Engine(BackwardRule.DEFAULT, null);
        Variable[] xs = each.inputs().stream().map(engine::variable).toArray(Variable[]::new);

        Variable y = each.made().get().apply(xs);
        double[] weights = IntStream.rangeClosed(1, y.data().size()).asDoubleStream().toArray();
        y.setGrad(engine.constant(Tensor.of(y.data().shape(), weights)));
        y.backward();

        assertClose(y.data(), each.result());
        for (int i = 0; i < xs.length; i++) {
            assertClose(Objects.requireNonNull(xs[i].grad()).data(), each.gradients().get(i));
        }
    }

    private static void assertClose(Tensor actual, Tensor expected) {
        assertThat(actual.shape()).as("%s", actual).containsExactly(expected.shape());
        for (int i = 0; i < expected.size(); i++) {
            AbstractDoubleAssert<?> element = assertThat(actual.at(i)).as("%s at %s", actual, i);
            element.isCloseTo(
                    expected.at(i), within(1e-14 * Math.max(1, Math.abs(expected.at(i)))));
        }
    }

    private static Case of(Supplier<Function> made, Tensor x, Tensor y, Tensor gradient) {
        return new Case(made, List.of(x), y, List.of(gradient));
    }

    private static Tensor row(double... data) {
        return Tensor.of(new int[] {data.length}, data);
    }

    private static Tensor matrix(int rows, int columns, double... data) {
        return Tensor.of(new int[] {rows, columns}, data);
    }
}
