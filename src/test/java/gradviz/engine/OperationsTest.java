package gradviz.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import gradviz.engine.function.Add;
import gradviz.engine.function.Exp;
import gradviz.engine.function.Log;
import gradviz.engine.function.Operations;
import gradviz.engine.function.Pow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsTest {
    private static final Tensor SCALAR = Tensor.scalar(0.7);
    private static final Tensor OTHER = Tensor.scalar(1.9);
    private static final Tensor MATRIX = Tensor.of(new int[] {2, 3}, 0.2, 0.5, 0.9, 1.3, 1.7, 2.4);
    private static final Tensor SECOND = Tensor.of(new int[] {2, 3}, 1.1, 0.4, 2.2, 0.8, 1.5, 0.6);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neg", "square", "exp", "log", "sin", "cos", "tanh", "sqrt", "abs", "relu",
                "sigmoid"
            })
    void unaryGradientsMatchCentralDifferences(String name) {
        GradientCheck.assertMatches(xs -> Operations.unary(name).apply(xs), SCALAR);
        GradientCheck.assertMatches(xs -> Operations.unary(name).apply(xs), MATRIX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "sub", "mul", "div"})
    void binaryGradientsMatchCentralDifferences(String name) {
        GradientCheck.assertMatches(xs -> Operations.binary(name).apply(xs), SCALAR, OTHER);
        GradientCheck.assertMatches(xs -> Operations.binary(name).apply(xs), MATRIX, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "sub", "mul", "div"})
    void gradientsOfAnInputUsedTwiceMatchCentralDifferences(String name) {
        GradientCheck.assertMatches(xs -> Operations.binary(name).apply(xs[0], xs[0]), MATRIX);
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 2, 0.5, -1, 0})
    void powersMatchCentralDifferences(double exponent) {
        GradientCheck.assertMatches(xs -> new Pow(exponent).apply(xs), MATRIX);
    }

    @ParameterizedTest
    @CsvSource({
        "add, 5.0",
        "sub, 1.0",
        "mul, 6.0",
        "div, 1.5",
    })
    void binaryValuesAreThoseOfArithmetic(String name, double expected) {
        Engine engine = new Engine(BackwardRule.DEFAULT, null);
        Variable three = engine.variable(Tensor.scalar(3));
        Variable two = engine.variable(Tensor.scalar(2));

        assertThat(Operations.binary(name).apply(three, two).data())
                .isEqualTo(Tensor.scalar(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "neg, -0.5",
        "square, 0.25",
        "exp, 1.6487212707001282",
        "log, -0.6931471805599453",
        "sin, 0.479425538604203",
        "cos, 0.8775825618903728",
        "tanh, 0.46211715726000973"
    })
    void unaryValuesAreThoseOfMathematics(String name, double expected) {
        Variable half = new Engine(BackwardRule.DEFAULT, null).variable(Tensor.scalar(0.5));

        assertThat(Operations.unary(name).apply(half).data().at(0))
                .isCloseTo(expected, offset(1e-15));
    }

    @Test
    void theEdgesOfADomainBehaveAsFloatsDo() {
        Engine engine = new Engine(BackwardRule.DEFAULT, null);

        assertThat(new Log().apply(engine.variable(Tensor.scalar(0))).data().at(0))
                .isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(new Log().apply(engine.variable(Tensor.scalar(-1))).data().at(0)).isNaN();
        assertThat(new Exp().apply(engine.variable(Tensor.scalar(1000))).data().at(0))
                .isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void shapesThatDifferAreNamed() {
        Engine engine = new Engine(BackwardRule.DEFAULT, null);
        Variable two = engine.variable(Tensor.of(new int[] {2}, 1, 2));
        Variable three = engine.variable(Tensor.of(new int[] {3}, 1, 2, 3));

        assertThatThrownBy(() -> new Add().apply(two, three))
                .isInstanceOf(ShapeException.class)
                .hasMessage("add: (2,) and (3,)");
    }

    @Test
    void aFunctionIsAppliedOnlyOnce() {
        Variable x = new Engine(BackwardRule.DEFAULT, null).variable(Tensor.scalar(1));
        Add add = new Add();
        add.apply(x, x);

        assertThatThrownBy(() -> add.apply(x, x)).isInstanceOf(IllegalStateException.class);
    }
}
