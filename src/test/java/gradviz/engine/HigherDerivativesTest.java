package gradviz.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.engine.BackwardRule.Retain;
import gradviz.engine.function.Mul;
import gradviz.engine.function.Pow;
import gradviz.engine.function.Sub;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Derivatives of derivatives: a pass that records itself is differentiated again.
class HigherDerivativesTest {
    @Test
    void addUpOverTwoPassesAndGoOnToTheThird() {
        Variable x = leaf(2);
        Variable y = new Pow(4).apply(x);

        y.backward(BackwardRule.DEFAULT.with(Retain.LEAVES), true);
        y.backward(BackwardRule.DEFAULT.with(Retain.LEAVES), true);
        Variable twice = Objects.requireNonNull(x.grad());
        assertThat(twice.data().at(0)).isEqualTo(64.0);
        x.clearGrad();
        twice.backward(BackwardRule.DEFAULT.with(Retain.LEAVES), true);
        Variable second = Objects.requireNonNull(x.grad());
        assertThat(second.data().at(0)).isEqualTo(96.0);
        x.clearGrad();
        second.backward();

        assertThat(grad(x)).isEqualTo(96.0);
    }

    @Test
    void existWhenThePassRecordsItself() {
        Variable x = leaf(2);
        Variable two = x.engine().constant(Tensor.scalar(2));
        Variable y =
                new Sub().apply(new Pow(4).apply(x), new Mul().apply(two, new Pow(2).apply(x)));

        y.backward(BackwardRule.DEFAULT, true);
        Variable gx = Objects.requireNonNull(x.grad());
        assertThat(gx.data().at(0)).isEqualTo(24.0);
        x.clearGrad();
        gx.backward();

        assertThat(grad(x)).isEqualTo(44.0);
    }

    @Test
    void gradientsAreLeavesOtherwise() {
        Variable x = leaf(2);

        new Pow(4).apply(x).backward();

        assertThat(Objects.requireNonNull(x.grad()).creator()).isNull();
    }

    private static double grad(Variable variable) {
        return Objects.requireNonNull(variable.grad()).data().at(0);
    }

    private static Variable leaf(double value) {
        return new Engine(BackwardRule.DEFAULT, null).variable(Tensor.scalar(value));
    }
}
