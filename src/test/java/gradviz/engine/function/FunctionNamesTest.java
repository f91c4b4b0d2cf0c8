package gradviz.engine.function;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.engine.Axes;
import gradviz.engine.Function;
import gradviz.engine.Selection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A function is called in the graph and in messages as the listing calls it.
class FunctionNamesTest {
    private static final Axes FIRST = new Axes(0);
    private static final Selection SELECTION = new Selection(new int[] {1}, new int[] {0});

    private record Named(String name, Function function) {}

    private static final List<Named> NAMED =
            List.of(
                    new Named("broadcast_to", new BroadcastTo(2)),
                    new Named("clip", new Clip(0, 1)),
                    new Named("concatenate", new Concatenate(0)),
                    new Named("get_item", new GetItem(SELECTION)),
                    new Named("put_item", new PutItem(SELECTION, new int[] {2})),
                    new Named("linear", new Linear()),
                    new Named("matmul", new MatMul()),
                    new Named("max", new Max(FIRST, false)),
                    new Named("min", new Min(FIRST, false)),
                    new Named("mean", new Mean(FIRST, false)),
                    new Named("sum", new Sum(FIRST, false)),
                    new Named("mean_squared_error", new MeanSquaredError()),
                    new Named("pow", new Pow(2)),
                    new Named("pow", new Power()),
                    new Named("reshape", new Reshape(1)),
                    new Named("softmax", new Softmax(FIRST)),
                    new Named("softmax_cross_entropy", new SoftmaxCrossEntropy()),
                    new Named("sum_to", new SumTo(1)),
                    new Named("transpose", new Transpose(FIRST)));

    @ParameterizedTest
    @FieldSource("NAMED")
    void areThoseOfTheListing(Named each) {
        assertThat(each.function().name()).isEqualTo(each.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neg", "square", "exp", "log", "sin", "cos", "tanh", "sqrt", "abs", "relu",
                "sigmoid", "add", "sub", "mul", "div"
            })
    void leadToTheFunctionThatIsCalledSo(String name) {
        Function found =
                Stream.of(Operations.unary(name), Operations.binary(name))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElseThrow();

        assertThat(found.name()).isEqualTo(name);
        assertThat(found.isOwn()).isFalse();
    }

    @Test
    void thatMeanNothingLeadNowhere() {
        assertThat(Operations.unary("add")).isNull();
        assertThat(Operations.binary("sin")).isNull();
    }
}
