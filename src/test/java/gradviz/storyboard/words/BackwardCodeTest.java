package gradviz.storyboard.words;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.storyboard.Listings;
import gradviz.storyboard.Storyboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackwardCodeTest {
    private final Storyboard cleared = Listings.english(Listings.CLEARED_FIRST);

    @ParameterizedTest
    @CsvSource({
        "3, y.grad = ones_like(y.data)",
        "4, f = pop_highest(work)",
        "5, gxs = f.backward(f.output_grads)",
        "6, x.grad = gx",
        "7, x.grad = x.grad + gx",
        "8, while work:"
    })
    void lightsTheLineThatAStepRuns(int step, String line) {
        CodePanel panel = cleared.code(step);

        assertThat(panel.lines().get(panel.active()).strip()).isEqualTo(line);
    }

    @Test
    void lightsNothingOutsideBackward() {
        assertThat(cleared.code(2).active()).isEqualTo(-1);
        assertThat(cleared.code(9).active()).isEqualTo(-1);
    }

    @Test
    void saysWhatBackwardsNamesMean() {
        assertThat(cleared.code(21).bindings())
                .isEqualTo("here x is x, gx is 1.0 (second input of add(x, x))");
    }

    @Test
    void changesWithTheRule() {
        Storyboard lost = Listings.english(Listings.USED_TWICE_OVERWRITE);
        Storyboard stack =
                Listings.english(
                        "# gradviz: order=stack accumulate=in-place retain=leaves\n"
                                + Listings.USED_TWICE);

        assertThat(lost.code(7).lines()).contains("    x.grad = gx").doesNotContain("    else:");
        assertThat(stack.code(7).lines())
                .contains("  f = work.pop()", "      x.grad += gx", "  f.drop_output_grads()");
    }
}
