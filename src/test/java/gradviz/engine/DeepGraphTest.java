package gradviz.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.engine.BackwardRule.Retain;
import gradviz.engine.function.Add;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DeepGraphTest {
    @Test
    void aMillionFunctionsInARowDoNotOverflowTheStack() {
        Engine engine = new Engine(BackwardRule.DEFAULT, null);
        Variable x = engine.variable(Tensor.scalar(1));
        Variable one = engine.constant(Tensor.scalar(1));
        Variable y = x;
        for (int i = 0; i < 1_000_000; i++) {
            y = new Add().apply(y, one);
        }

        y.backward(BackwardRule.DEFAULT.with(Retain.LEAVES), false);

        assertThat(Objects.requireNonNull(x.grad()).data().at(0)).isEqualTo(1.0);
        assertThat(y.generation()).isEqualTo(1_000_000);
    }
}
