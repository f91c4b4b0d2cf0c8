package gradviz.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private final Wording wording = new Wording();

    @Test
    void callsAreWrittenFromWhatTheirInputsAreCalled() {
        wording.add("2.0");
        wording.add("Variable");
        wording.put(1, "x");

        assertThat(wording.call("mul", List.of(0, 1))).isEqualTo("mul(2.0, x)");
        assertThat(wording.call("zeros", List.of())).isEqualTo("zeros()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exp(add(abc, b)) | exp(add(abc, b))",
                "exp(add(abc, bc)) | exp(…)",
                "a_name_that_is_long | a_name_that_is_long",
                "alpha + beta + gamma | alpha + beta + gamma",
                "(alpha + beta + gamma) | (alpha + beta + gamma)",
                "f(alpha) + beta + gamma | f(alpha) + beta + gamma"
            })
    void longCallsAreCutDownToTheNameOfTheirFunction(String expression, String written) {
        wording.add(expression);

        assertThat(wording.call("neg", List.of(0))).isEqualTo("neg(" + written + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | x.grad",
                "w_1.grad | w_1.grad.grad",
                "가중치 | 가중치.grad",
                "add(x, x) | add(x, x).grad",
                "x + y | (x + y).grad",
                "2.0 | (2.0).grad",
                "'' | ().grad"
            })
    void gradientsAreWrittenAsAnAttribute(String expression, String written) {
        wording.add(expression);

        assertThat(wording.grad(0)).isEqualTo(written);
    }

    @Test
    void onlyWhatHasNoNameOfItsOwnIsCalledTheGradientOfAnother() {
        wording.add("x");
        wording.add("mul(2.0, x)");
        wording.add("gx");

        wording.grad(1, 0);
        wording.grad(2, 0);

        assertThat(wording.call("add", List.of(1, 2))).isEqualTo("add(x.grad, gx)");
    }

    @Test
    void anArrayOfEqualNumbersIsWrittenAsOneOfThem() {
        assertThat(Wording.number(Value.of(new int[0], 2))).isEqualTo("2.0");
        assertThat(Wording.number(Value.of(new int[] {3}, 2, 2, 2))).isEqualTo("2.0");
        assertThat(Wording.number(Value.of(new int[] {3}, 2, 2, 1))).isEqualTo("array(3,)");
        assertThat(Wording.number(Value.of(new int[] {0}))).isEqualTo("[]");
    }
}
