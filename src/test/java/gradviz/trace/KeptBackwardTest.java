package gradviz.trace;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.engine.BackwardRule;
import gradviz.engine.BackwardRule.Accumulate;
import gradviz.engine.Engine;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.engine.function.Mul;
import gradviz.engine.function.Square;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What a recorder writes down of a backward whose operations are kept.
class KeptBackwardTest {
    private final Recorder recorder = new Recorder((_, _) -> {});
    private final Engine engine = new Engine(BackwardRule.DEFAULT, recorder);
    private final Variable x = engine.variable(Tensor.scalar(3));
    private final Variable y = new Square().apply(x);

    @Test
    void hasItsSeedAndItsOperationsInTheGraph() {
        recorder.bound("x", x);
        recorder.bound("y", y);

        y.backward(BackwardRule.DEFAULT, true);

        assertThat(written())
                .containsExactly("y.grad", "2.0", "mul(2.0, x)", "mul(mul(2.0, x), y.grad)");
        assertThat(finalGradientOfX().variable())
                .isEqualTo(recorder.idOf(Objects.requireNonNull(x.grad())));
    }

    @Test
    void callsAGradientByItsVariableFromThenOn() {
        Variable twice = new Mul().apply(x, x);
        recorder.bound("x", x);
        BackwardRule overwrite = BackwardRule.DEFAULT.with(Accumulate.OVERWRITE);

        y.backward(BackwardRule.DEFAULT, true);
        assertThat(seedOfTheGradientOfX()).isEqualTo("x.grad.grad");
        x.clearGrad();
        twice.backward(BackwardRule.DEFAULT, true);
        assertThat(seedOfTheGradientOfX()).isEqualTo("x.grad.grad");
        x.clearGrad();
        twice.backward(overwrite, true);
        assertThat(seedOfTheGradientOfX()).isEqualTo("x.grad.grad");
    }

    private String seedOfTheGradientOfX() {
        int before = recorder.trace().events().size();
        Objects.requireNonNull(x.grad()).backward(BackwardRule.DEFAULT, true);
        List<Event> events = recorder.trace().events();
        return events.subList(before, events.size()).stream()
                .filter(Event.ConstantMade.class::isInstance)
                .map(event -> ((Event.ConstantMade) event).expression())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesAVariableThatIsThereAsItsSeed() {
        y.setGrad(x);

        y.backward(BackwardRule.DEFAULT, true);

        assertThat(recorder.trace().events())
                .contains(new Event.GradientSeeded(1, 1, new Gradient(scalar(3), 0, 0), true));
    }

    @Test
    void isOverOnceItIsFinished() {
        recorder.bound("x", x);
        y.backward(BackwardRule.DEFAULT, true);
        recorder.expression("x * x");

        new Mul().apply(x, x);

        assertThat(written().getLast()).isEqualTo("x * x");
    }

    private Gradient finalGradientOfX() {
        Trace trace = recorder.trace();
        return Objects.requireNonNull(
                trace.momentAfter(trace.events().size()).gradient(0).gradient());
    }

    /// How the operations and constants since backward are written, in order.
    private List<String> written() {
        List<String> words = new ArrayList<>();
        for (Event event : sinceBackward()) {
            switch (event) {
                case Event.ConstantMade made -> words.add(made.expression());
                case Event.FunctionCalled call -> words.add(call.outputs().getFirst().expression());
                case Event _ -> {}
            }
        }
        return words;
    }

    private List<Event> sinceBackward() {
        return recorder.trace().events().stream()
                .dropWhile(event -> !(event instanceof Event.BackwardStarted))
                .toList();
    }

    private static Value scalar(double value) {
        return Value.of(new int[0], value);
    }
}
