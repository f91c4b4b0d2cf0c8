package gradviz.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.engine.function.BroadcastTo;
import gradviz.engine.function.Clip;
import gradviz.engine.function.Concatenate;
import gradviz.engine.function.GetItem;
import gradviz.engine.function.Linear;
import gradviz.engine.function.MatMul;
import gradviz.engine.function.Max;
import gradviz.engine.function.Mean;
import gradviz.engine.function.MeanSquaredError;
import gradviz.engine.function.Min;
import gradviz.engine.function.Mul;
import gradviz.engine.function.Operations;
import gradviz.engine.function.Power;
import gradviz.engine.function.Reshape;
import gradviz.engine.function.Sigmoid;
import gradviz.engine.function.Softmax;
import gradviz.engine.function.SoftmaxCrossEntropy;
import gradviz.engine.function.Sum;
import gradviz.engine.function.SumTo;
import gradviz.engine.function.Transpose;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Gradients of arrays against central differences, at shapes and numbers by chance.
class TensorGradientsTest {
    private static final List<String> PAIRWISE = List.of("add", "sub", "mul", "div");

    /// Shapes that stretch to a common one.
    private record Shapes(int[] left, int[] right) {
        @Override
        public String toString() {
            return gradviz.engine.Shapes.text(left) + " with " + gradviz.engine.Shapes.text(right);
        }
    }

    static Stream<Shapes> shapesThatStretch() {
        Random random = new Random(40);
        return IntStream.range(0, 40)
                .mapToObj(
                        _ -> {
                            int[] whole = new int[1 + random.nextInt(3)];
                            for (int i = 0; i < whole.length; i++) {
                                whole[i] = 1 + random.nextInt(4);
                            }
                            return new Shapes(part(whole, random), part(whole, random));
                        });
    }

    /// Leading axes are left out, and others become 1, by chance.
    private static int[] part(int[] whole, Random random) {
        int start = random.nextInt(whole.length + 1);
        int[] part = java.util.Arrays.copyOfRange(whole, start, whole.length);
        for (int i = 0; i < part.length; i++) {
            part[i] = random.nextInt(3) == 0 ? 1 : part[i];
        }
        return part;
    }

    @ParameterizedTest
    @MethodSource("shapesThatStretch")
    void whatWasStretchedIsSummedBack(Shapes shapes) {
        Random random = new Random(shapes.toString().hashCode());
        Tensor left = numbers(shapes.left(), random);
        Tensor right = numbers(shapes.right(), random);
        for (String name : PAIRWISE) {
            GradientCheck.assertMatches(
                    xs -> Objects.requireNonNull(Operations.binary(name)).apply(xs), left, right);
        }
        GradientCheck.assertMatches(xs -> new Power().apply(xs), left, right);
    }

    /// A way of making a function, with the shapes it takes.
    private record Case(String name, Supplier<Function> made, int[]... shapes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Case> CASES =
            List.of(
                    new Case("sum of all", () -> new Sum(new Axes(0, 1), false), shape(3, 4)),
                    new Case("sum", () -> new Sum(new Axes(1), false), shape(2, 3, 2)),
                    new Case("sum, kept", () -> new Sum(new Axes(0, 2), true), shape(2, 3, 2)),
                    new Case("mean", () -> new Mean(new Axes(0), false), shape(3, 4)),
                    new Case("max", () -> new Max(new Axes(1), true), shape(3, 4)),
                    new Case("min", () -> new Min(new Axes(0, 1), false), shape(3, 4)),
                    new Case("reshape", () -> new Reshape(3, 4), shape(2, 6)),
                    new Case("transpose", () -> new Transpose(new Axes(2, 0, 1)), shape(2, 3, 4)),
                    new Case("broadcast_to", () -> new BroadcastTo(2, 3, 4), shape(3, 1)),
                    new Case("sum_to", () -> new SumTo(3, 1), shape(2, 3, 4)),
                    new Case("matmul", MatMul::new, shape(2, 3), shape(3, 4)),
                    new Case("vector @ vector", MatMul::new, shape(3), shape(3)),
                    new Case("matrix @ vector", MatMul::new, shape(2, 3), shape(3)),
                    new Case("vector @ matrix", MatMul::new, shape(3), shape(3, 2)),
                    new Case("stacks", MatMul::new, shape(4, 1, 2, 3), shape(5, 3, 2)),
                    new Case("stack @ vector", MatMul::new, shape(4, 2, 3), shape(3)),
                    new Case("linear", Linear::new, shape(4, 3), shape(3, 2), shape(2)),
                    new Case("linear without b", Linear::new, shape(4, 3), shape(3, 2)),
                    new Case("mse", MeanSquaredError::new, shape(4, 2), shape(4, 2)),
                    new Case("softmax", () -> new Softmax(new Axes(1)), shape(3, 4)),
                    new Case("clip", () -> new Clip(0.7, 1.6), shape(3, 4)),
                    new Case("concatenate", () -> new Concatenate(-1), shape(2, 3), shape(2, 1)),
                    new Case(
                            "get_item, one twice",
                            () -> new GetItem(new Selection(shape(2, 2), shape(0, 5, 5, 1))),
                            shape(2, 3)));

    @ParameterizedTest
    @FieldSource("CASES")
    void gradientsMatchCentralDifferences(Case each) {
        Random random = new Random(each.name().hashCode());
        Tensor[] xs = Stream.of(each.shapes()).map(s -> numbers(s, random)).toArray(Tensor[]::new);

        GradientCheck.assertMatches(inputs -> each.made().get().apply(inputs), xs);
    }

    /// A gradient is itself differentiated: `sum(gx ** 2)` against its own central differences.
    @ParameterizedTest
    @FieldSource("CASES")
    void gradientsOfGradientsMatchCentralDifferences(Case each) {
        Random random = new Random(each.name().hashCode());
        Tensor[] xs = Stream.of(each.shapes()).map(s -> numbers(s, random)).toArray(Tensor[]::new);

        GradientCheck.assertMatches(inputs -> slopeSquared(each, inputs), xs);
    }

    private static Variable slopeSquared(Case each, Variable[] inputs) {
        Variable y = each.made().get().apply(inputs);
        Variable square = new Mul().apply(y, y);
        square.backward(BackwardRule.DEFAULT.with(BackwardRule.Retain.LEAVES), true);
        Variable gx = Objects.requireNonNull(inputs[0].grad());
        for (Variable input : inputs) {
            input.clearGrad();
        }
        return new Mul().apply(gx, gx);
    }

    @Test
    void labelsGetNoGradient() {
        Engine engine = new Engine(BackwardRule.DEFAULT, null);
        Variable x = engine.variable(numbers(shape(3, 4), new Random(1)));
        Variable t = engine.variable(Tensor.of(shape(3), 0, 3, 1));

        new SoftmaxCrossEntropy().apply(x, t).backward();

        assertThat(t.grad()).isNull();
        GradientCheck.assertMatches(
                xs -> new SoftmaxCrossEntropy().apply(xs[0], xs[0].engine().constant(t.data())),
                x.data());
    }

    @Test
    void theLogisticFunctionNeitherOverflowsNorCancels() {
        Engine engine = new Engine(BackwardRule.DEFAULT, null);
        Variable y = new Sigmoid().apply(engine.variable(Tensor.of(shape(3), -800, -40, 800)));

        assertThat(y.data().toArray()).containsExactly(0, 4.248354255291589e-18, 1);
    }

    @Test
    void equalLargestElementsShareTheGradient() {
        Variable x = new Engine(BackwardRule.DEFAULT, null).variable(Tensor.of(shape(3), 2, 1, 2));

        new Max(new Axes(0), false).apply(x).backward();

        assertThat(Objects.requireNonNull(x.grad()).data().toArray()).containsExactly(0.5, 0, 0.5);
    }

    @Test
    void anArrayThatWouldBeTooLargeIsRefused() {
        Variable x = new Engine(BackwardRule.DEFAULT, null).variable(Tensor.scalar(1));

        assertThatThrownBy(() -> new BroadcastTo(1_000_000, 1_000).apply(x))
                .isInstanceOf(TooLargeException.class)
                .hasMessage("an array of shape (1000000, 1000) is too large");
    }

    private static int[] shape(int... lengths) {
        return lengths;
    }

    /// Positive, and apart from one another, so that no kink is near.
    private static Tensor numbers(int[] shape, Random random) {
        int size = IntStream.of(shape).reduce(1, (a, b) -> a * b);
        double[] data = new double[size];
        List<Integer> order = new java.util.ArrayList<>(IntStream.range(0, size).boxed().toList());
        java.util.Collections.shuffle(order, random);
        for (int i = 0; i < size; i++) {
            data[i] = 0.55 + 1.4 * order.get(i) / size + 0.02 * random.nextDouble() / size;
        }
        return Tensor.of(shape, data);
    }
}
