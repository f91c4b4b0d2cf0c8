package gradviz.trace;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.Run;
import gradviz.storyboard.Listings;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What holds after each step of small listings.
class ReplayTest {
    @Nested
    class ABackwardPass {
        private final Trace trace = Run.of(Listings.CLEARED_FIRST).trace();

        @Test
        void isUnderWayFromItsSeedUntilItIsFinished() {
            assertThat(trace.momentAt(2).underWay()).isFalse();
            assertThat(trace.momentAt(3).underWay()).isTrue();
            assertThat(trace.momentAt(7).underWay()).isTrue();
            assertThat(trace.momentAt(8).underWay()).isFalse();
        }

        @Test
        void isNumberedAndKnowsWhereItBegan() {
            int second = indexOf(Event.BackwardStarted.class, 2);

            assertThat(trace.momentAt(2).pass()).isZero();
            assertThat(trace.momentAt(2).latestPass()).isNull();
            assertThat(trace.momentAt(3).pass()).isEqualTo(1);
            assertThat(trace.momentAt(23).latestPass())
                    .isEqualTo(new Pass(2, 3, new Rule("sum", "generation", "all"), 9, second));
        }

        @Test
        void hasAnActiveFunctionFromItsTakingOn() {
            assertThat(trace.momentAt(3).active()).isEqualTo(-1);
            assertThat(trace.momentAt(4).active()).isZero();
            assertThat(trace.momentAt(7).active()).isZero();
            assertThat(trace.momentAt(8).active()).isEqualTo(-1);
        }

        @Test
        void thatALimitCutShortIsLeftAsItWas() {
            Moment cut = trace.momentAt(6);

            assertThat(cut.underWay()).isTrue();
            assertThat(cut.worklist()).isEmpty();
        }

        private int indexOf(Class<? extends Event> kind, int which) {
            int found = 0;
            for (int i = 0; i < trace.events().size(); i++) {
                found += kind.isInstance(trace.events().get(i)) ? 1 : 0;
                if (found == which) {
                    return i;
                }
            }
            throw new AssertionError("no " + kind);
        }
    }

    @Nested
    class PassagesAlongEdges {
        @Test
        void areThoseOfTheLatestPass() {
            Trace trace = Run.of(Listings.COMPUTED_AGAIN).trace();

            assertThat(trace.momentAt(5).passage(0)).isNull();
            assertThat(trace.momentAt(6).passage(0)).isEqualTo(passage(1, 1, 0, 1));
            assertThat(trace.momentAt(7).passage(1)).isEqualTo(passage(2, 1, 1, 1));
            assertThat(trace.momentAt(9).passage(1)).isNotNull();
            assertThat(trace.momentAt(21).passage(0)).isNull();
            assertThat(trace.momentAt(21).passage(2)).isEqualTo(passage(2, 1, 4, 2));
        }

        @Test
        void areThereWhereAGradientIsReplaced() {
            Trace trace = Run.of(Listings.USED_TWICE_OVERWRITE).trace();

            assertThat(trace.momentAt(6).passage(1)).isNull();
            assertThat(trace.momentAt(7).passage(1)).isEqualTo(passage(2, 1, 0, 1));
        }

        @Test
        void areGoneOnceTheGradientIsCleared() {
            Trace trace = Run.of(Listings.CLEARED_FIRST).trace();

            assertThat(trace.momentAt(9).passage(0)).isNotNull();
            assertThat(trace.momentAt(10).passage(0)).isNull();
            assertThat(trace.momentAt(10).passage(1)).isNull();
        }

        private static Passage passage(int number, double value, int array, int pass) {
            return new Passage(number, new Gradient(scalar(value), array), pass);
        }
    }

    @Nested
    class TheLedger {
        @Test
        void opensWithTheSeed() {
            Trace trace = Run.of(Listings.USED_TWICE).trace();
            Term seed = new Term(Term.Kind.SEED, 0, null, scalar(1), 3);

            GradientState y = trace.momentAt(3).gradient(1);

            assertThat(y.life()).isEqualTo(Life.FRESH);
            assertThat(y.line()).isEqualTo(3);
            assertThat(y.ledger()).isEqualTo(new Ledger(List.of(seed), 1, seed, null, false, 1));
        }

        @Test
        void keepsWhatTheSumWasBefore() {
            Term first = sent(1, 0, scalar(1), 3);
            Term second = sent(2, 1, scalar(1), 3);

            assertThat(ledger(Listings.USED_TWICE, 7))
                    .isEqualTo(new Ledger(List.of(first, second), 2, second, scalar(1), false, 1));
        }

        @Test
        void saysThatATermReplacedTheOthers() {
            Term first = sent(1, 0, scalar(1), 4);
            Term second = sent(2, 1, scalar(1), 4);

            assertThat(ledger(Listings.USED_TWICE_OVERWRITE, 7))
                    .isEqualTo(new Ledger(List.of(first, second), 2, second, scalar(1), true, 1));
        }

        @Test
        void ofALeftoverBeginsWithItAndCountsAnew() {
            Ledger ledger = ledger(Listings.COMPUTED_AGAIN, 21);

            assertThat(ledger.count()).isEqualTo(4);
            assertThat(ledger.pass()).isEqualTo(2);
            assertThat(ledger.first()).extracting(Term::number).containsExactly(0, 1, 2, 3);
            assertThat(ledger.contributions()).isEqualTo(3);
        }

        @Test
        void ofASeedThatWasHeldBeforeIsLeftAlone() {
            Trace again =
                    Run.of("x = Variable(3.0)\ny = x * x\ny.backward()\ny.backward()\n").trace();
            Moment end = again.momentAt(again.steps().size());

            assertThat(end.gradient(1).life()).isEqualTo(Life.LEFTOVER);
            assertThat(Objects.requireNonNull(end.gradient(1).ledger()).pass()).isEqualTo(1);
        }

        private static Ledger ledger(String listing, int step) {
            return Objects.requireNonNull(
                    Run.of(listing).trace().momentAt(step).gradient(0).ledger());
        }

        private static Term sent(int number, int slot, Value value, int line) {
            return new Term(Term.Kind.CONTRIBUTION, number, new Use(0, slot, 0), value, line);
        }
    }

    @Nested
    class AGradient {
        @Test
        void isClearedAtALine() {
            Trace trace = Run.of(Listings.CLEARED_FIRST).trace();

            assertThat(trace.momentAt(10).gradient(0))
                    .isEqualTo(new GradientState(Life.CLEARED, null, null, 7));
        }

        @Test
        void isNoneOnceItIsDropped() {
            Trace trace = Run.of("# gradviz: retain=leaves\n" + Listings.USED_TWICE).trace();

            assertThat(trace.momentAt(7).gradient(1).gradient()).isNotNull();
            assertThat(trace.momentAt(8).gradient(1)).isEqualTo(GradientState.NONE);
        }

        @Test
        void writtenInPlaceChangesWhereverItsArrayIs() {
            Trace trace = Run.of("# gradviz: accumulate=in-place\n" + Listings.USED_TWICE).trace();
            GradientState x = trace.momentAt(7).gradient(0);
            GradientState y = trace.momentAt(7).gradient(1);

            assertThat(value(x)).isEqualTo(scalar(2));
            assertThat(value(y)).isEqualTo(scalar(2));
            assertThat(y.life()).isEqualTo(Life.FRESH);
            assertThat(y.line()).isEqualTo(4);
        }

        private static @Nullable Value value(GradientState state) {
            return state.gradient() == null ? null : state.gradient().value();
        }
    }

    @Test
    void theWorklistIsByGenerationOrLastInFirstOut() {
        String listing =
                """
                x = Variable(2.0)
                a = square(x)
                y = add(exp(a), a)
                y.backward()
                """;
        Trace stack = Run.of("# gradviz: order=stack\n" + listing).trace();
        Trace generation = Run.of(listing).trace();

        assertThat(stack.momentAt(5).worklist()).containsExactly(2);
        assertThat(stack.momentAt(9).worklist()).containsExactly(0, 1);
        assertThat(generation.momentAt(9).worklist()).containsExactly(1, 0);
    }

    @Test
    void whatIsPrintedAndCutIsCounted() {
        Trace trace =
                Run.of("x = Variable(2.0)\ny = x * x\nprint(y)\ny.unchain()\nprint(y)\n").trace();

        assertThat(trace.momentAt(2).printed()).isZero();
        assertThat(trace.momentAt(3).printed()).isEqualTo(1);
        assertThat(trace.momentAt(5).printed()).isEqualTo(2);
        assertThat(trace.momentAt(3).isCut(1)).isFalse();
        assertThat(trace.momentAt(4).isCut(1)).isTrue();
        assertThat(trace.momentAt(4).isCut(0)).isFalse();
    }

    private static Value scalar(double value) {
        return Value.of(new int[0], value);
    }
}
