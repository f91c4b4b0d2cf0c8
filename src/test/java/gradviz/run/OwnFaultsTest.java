package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import gradviz.storyboard.Listings;
import gradviz.storyboard.Storyboard;
import org.junit.jupiter.api.Test;

/// What a function of the listing's own sends is compared with its forward.
class OwnFaultsTest {
    private static final String CUBE =
            """
            class Cube(Function):
                def forward(self, x):
                    return x ** 3
                def backward(self, gy):
                    x = self.inputs[0]
                    return FACTOR * x ** 2 * gy
            x = Variable(np.array(2.0))
            y = Cube()(x) * 5.0
            y.backward()
            """;
    private static final String RIGHT = CUBE.replace("FACTOR", "3");
    private static final String WRONG = CUBE.replace("FACTOR", "2");

    @Test
    void nothingIsWrongWithARightBackward() {
        Run run = Run.of(RIGHT);

        assertThat(run.check().ownFaults().faults()).isEmpty();
        assertThat(verdict(run)).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void aWrongBackwardIsFoundWithWhatItShouldHaveSent() {
        OwnFaults.Fault fault = Run.of(WRONG).check().ownFaults().faults().getFirst();

        assertThat(fault.name()).isEqualTo("Cube");
        assertThat(fault.sent()).isEqualTo(40.0);
        assertThat(fault.expected()).isCloseTo(60.0, offset(1e-6));
    }

    @Test
    void theVerdictBlamesTheFunctionAndNotTheRule() {
        Verdict.Wrong wrong = (Verdict.Wrong) verdict(Run.of(WRONG));

        assertThat(wrong.cause()).isInstanceOf(Verdict.Cause.Own.class);
        assertThat(Listings.english(WRONG).facts(0, steps(Run.of(WRONG))).verdictText())
                .contains("Cube sends 40.0")
                .contains("give 60.0");
    }

    @Test
    void theNodeIsMarkedOnceItHasSentIt() {
        Storyboard wrong = Listings.english(WRONG);
        Storyboard right = Listings.english(RIGHT);
        int last = wrong.last();

        assertThat(marks(wrong, last)).isGreaterThan(marks(right, last));
        assertThat(marks(wrong, 2)).isEqualTo(marks(right, 2));
    }

    @Test
    void builtInFunctionsAreNotLookedAt() {
        assertThat(
                        Run.of("x = Variable(np.array(2.0))\ny = x ** 2\ny.backward()\n")
                                .check()
                                .ownFaults()
                                .faults())
                .isEmpty();
    }

    private static int marks(Storyboard storyboard, int step) {
        return storyboard.at(step, 1).parts().stream()
                .filter(part -> part.key().equals("function:0"))
                .mapToInt(part -> part.marks().size())
                .sum();
    }

    private static Verdict verdict(Run run) {
        return run.check().of(0, run.trace().events().size());
    }

    private static int steps(Run run) {
        return run.trace().steps().size();
    }
}
