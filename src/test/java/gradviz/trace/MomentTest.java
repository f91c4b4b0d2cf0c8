package gradviz.trace;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.Run;
import gradviz.storyboard.Listings;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MomentTest {
    private final Trace cleared = Run.of(Listings.CLEARED_FIRST).trace();

    @Test
    void isTheSameForwardsAndBackwards() {
        Trace trace = Run.of(longListing()).trace();
        assertThat(trace.events()).hasSizeGreaterThan(10_000);
        Replay replay = new Replay(trace.anatomy());

        for (int i = 0; i < trace.events().size(); i += 97) {
            replay.advance(trace.events(), i);
            Moment moment = trace.momentAfter(i);

            assertThat(moment.events()).isEqualTo(i);
            for (int v = 0; v < trace.anatomy().variables(); v += 13) {
                assertThat(moment.gradient(v)).isEqualTo(replay.gradient(v));
            }
            assertThat(moment.active()).isEqualTo(replay.active);
            assertThat(moment.pass()).isEqualTo(replay.pass);
        }
    }

    @Test
    void knowsTheGradientOfOneVariableAtEachStep() {
        List<GradientState> states = cleared.gradients(0);

        for (int step = 1; step <= cleared.steps().size(); step++) {
            assertThat(states.get(step - 1)).isEqualTo(cleared.momentAt(step).gradient(0));
        }
    }

    @Nested
    class TheLifeOfAGradient {
        @Test
        void goesThroughItsStages() {
            assertThat(life(cleared, 2)).isEqualTo(Life.NONE);
            assertThat(life(cleared, 6)).isEqualTo(Life.FRESH);
            assertThat(life(cleared, 7)).isEqualTo(Life.ACCUMULATED);
            assertThat(life(cleared, 10)).isEqualTo(Life.CLEARED);
        }

        @Test
        void isALeftoverOnceAnotherBackwardBegins() {
            Trace again = Run.of(Listings.COMPUTED_AGAIN).trace();

            assertThat(life(again, 10)).isEqualTo(Life.ACCUMULATED);
            assertThat(life(again, 11)).isEqualTo(Life.LEFTOVER);
            assertThat(again.momentAt(21).gradient(0).ledger().first().getFirst())
                    .isEqualTo(new Term(Term.Kind.LEFTOVER, 0, null, Value.of(new int[0], 2.0), 3));
        }

        private static Life life(Trace trace, int step) {
            return trace.momentAt(step).gradient(0).life();
        }
    }

    @Test
    void showsAWriteThroughAnotherNameOfTheArray() {
        Trace shared = Run.of("# gradviz: accumulate=in-place\n" + Listings.USED_TWICE).trace();

        assertThat(shared.momentAt(6).gradient(1).gradient().value().at(0)).isEqualTo(1.0);
        assertThat(shared.momentAt(7).gradient(1).gradient().value().at(0)).isEqualTo(2.0);
    }

    @Test
    void listsTheWorklistNextFirst() {
        String text =
                """
                x = Variable(2.0)
                a = square(x)
                y = add(square(a), exp(a))
                y.backward()
                """;
        Trace trace = Run.of(text).trace();

        Moment afterAdd = trace.momentAt(10);

        assertThat(afterAdd.worklist()).containsExactly(2, 1);
        assertThat(afterAdd.active()).isEqualTo(3);
    }

    @Test
    void keepsAtMostSixTermsAndCountsTheRest() {
        String uses = "x" + " + x".repeat(99);
        Trace trace = Run.of("x = Variable(1.0)\ny = " + uses + "\ny.backward()\n").trace();

        Ledger ledger = trace.momentAt(trace.steps().size()).gradient(0).ledger();

        assertThat(ledger.count()).isEqualTo(100);
        assertThat(ledger.first()).hasSize(6);
        assertThat(ledger.latest().number()).isEqualTo(100);
    }

    private static String longListing() {
        StringBuilder text = new StringBuilder("x = Variable(1.0)\ny = x\n");
        text.append("y = y * x + x\n".repeat(800));
        text.append("y.backward()\nx.cleargrad()\ny.backward(retain_grad=False)\n");
        return text.toString();
    }
}
