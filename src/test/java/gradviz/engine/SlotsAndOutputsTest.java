package gradviz.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.engine.BackwardRule.Order;
import gradviz.engine.function.Add;
import gradviz.engine.function.Mul;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Functions with several outputs, and with inputs that are sent nothing.
class SlotsAndOutputsTest {
    private final Heard heard = new Heard();

    @Test
    void anOutputThatNobodyUsedCountsAsZeros() {
        Variable x = leaf(BackwardRule.DEFAULT, 3);
        Variable[] both = new Split().call(x);

        both[0].backward();

        assertThat(grad(x)).isEqualTo(2.0);
        assertThat(both[1].grad()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void bothOutputsOfAFunctionComeTogetherInItsInput(Order order) {
        Variable x = leaf(BackwardRule.DEFAULT.with(order), 3);
        Variable[] both = new Split().call(x);
        Variable y = new Mul().apply(both[0], both[1]);

        y.backward();

        boolean once = order == Order.GENERATION;
        assertThat(grad(both[0])).isEqualTo(9.0);
        assertThat(grad(both[1])).isEqualTo(6.0);
        assertThat(visits()).isEqualTo(once ? 2 : 3);
        assertThat(grad(x)).isEqualTo(once ? 36.0 : 72.0);
    }

    @Test
    void anInputThatIsSentNothingKeepsNoGradientAndEndsThatWay() {
        Variable x0 = leaf(BackwardRule.DEFAULT, 3);
        Variable x1 = new Add().apply(x0, x0);

        new First().apply(x0, x1).backward();

        assertThat(grad(x0)).isEqualTo(1.0);
        assertThat(x1.grad()).isNull();
        assertThat(visits()).isEqualTo(1);
    }

    private Variable leaf(BackwardRule rule, double value) {
        return new Engine(rule, heard).variable(Tensor.scalar(value));
    }

    private long visits() {
        return heard.lines().stream().filter(line -> line.startsWith("taken ")).count();
    }

    private static double grad(Variable variable) {
        return Objects.requireNonNull(variable.grad()).data().at(0);
    }

    /// Twice its input, and three times its input.
    private static final class Split extends Function {
        @Override
        public String name() {
            return "split";
        }

        @Override
        protected Tensor[] forward(Tensor[] xs) {
            return new Tensor[] {xs[0].map(x -> 2 * x), xs[0].map(x -> 3 * x)};
        }

        @Override
        protected Variable[] backward(Variable[] gys) {
            Engine engine = gys[0].engine();
            double gx = 2 * gys[0].data().at(0) + 3 * gys[1].data().at(0);
            return new Variable[] {engine.constant(Tensor.scalar(gx))};
        }
    }

    /// Its first input; the second has no influence, so nothing is sent back to it.
    private static final class First extends Function {
        @Override
        public String name() {
            return "first";
        }

        @Override
        protected Tensor[] forward(Tensor[] xs) {
            return new Tensor[] {xs[0].map(x -> x)};
        }

        @Override
        protected @Nullable Variable[] backward(Variable[] gys) {
            return new @Nullable Variable[] {gys[0], null};
        }
    }
}
