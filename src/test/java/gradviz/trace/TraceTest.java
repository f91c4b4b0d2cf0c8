package gradviz.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.run.Run;
import gradviz.storyboard.Listings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Steps, uses and values of a trace.
class TraceTest {
    @Nested
    class Steps {
        private final Trace trace =
                Run.of(
                                """
                                # gradviz: retain=leaves
                                x = Variable(3.0)
                                y = x * 2
                                y.backward()
                                x.cleargrad()
                                x.data = np.array(4.0)
                                y.unchain()
                                print(x)
                                """)
                        .trace();

        @Test
        void areOfTheseKinds() {
            assertThat(trace.steps())
                    .extracting(Step::kind)
                    .containsExactly(
                            Step.Kind.VARIABLE,
                            Step.Kind.CALL,
                            Step.Kind.SEED,
                            Step.Kind.TAKEN,
                            Step.Kind.COMPUTED,
                            Step.Kind.ARRIVES,
                            Step.Kind.ARRIVES,
                            Step.Kind.DROPPED,
                            Step.Kind.FINISHED,
                            Step.Kind.CLEARED,
                            Step.Kind.CHANGED,
                            Step.Kind.UNCHAINED,
                            Step.Kind.PRINTED);
        }

        @Test
        void coverAllEventsWithoutGaps() {
            int end = 0;
            for (int i = 0; i < trace.steps().size(); i++) {
                Step step = trace.steps().get(i);
                assertThat(step.number()).isEqualTo(i + 1);
                assertThat(step).isEqualTo(trace.step(i + 1));
                assertThat(step.from()).isEqualTo(end);
                assertThat(step.main()).isBetween(step.from(), step.to() - 1);
                assertThat(step.line()).isEqualTo(trace.events().get(step.main()).line());
                end = step.to();
            }
            assertThat(end).isEqualTo(trace.events().size());
        }

        @Test
        void beginWithTheConstantsAndTheStartThatLeadToThem() {
            assertThat(trace.events().get(trace.step(2).from()))
                    .isInstanceOf(Event.ConstantMade.class);
            assertThat(trace.events().get(trace.step(3).from()))
                    .isInstanceOf(Event.BackwardStarted.class);
        }

        @Test
        void beginWithTheFirstOfSeveralConstants() {
            Trace two = Run.of("y = add(np.array(2.0), np.array(3.0))\n").trace();

            assertThat(two.step(1).from()).isZero();
            assertThat(two.step(1).main()).isEqualTo(2);
        }

        @Test
        void beginWithTheFirstConstantBehindOthers() {
            Trace two =
                    Run.of("x = Variable(1.0)\ny = np.array(2.0) * np.array(3.0) * x\n").trace();

            assertThat(two.step(2).main()).isGreaterThan(two.step(2).from());
            assertThat(two.events().get(two.step(2).from())).isInstanceOf(Event.ConstantMade.class);
        }
    }

    @Nested
    class Uses {
        private final Anatomy anatomy = Run.of(Listings.COMPUTED_AGAIN).trace().anatomy();

        @Test
        void areNumberedByCallAndSlot() {
            assertThat(anatomy.variables()).isEqualTo(4);
            assertThat(anatomy.functions()).isEqualTo(3);
            assertThat(anatomy.uses()).isEqualTo(6);
            assertThat(anatomy.use(1, 1)).isEqualTo(3);
            assertThat(anatomy.use(new Use(2, 1, 0))).isEqualTo(5);
        }

        @Test
        void areListedByVariableInOrder() {
            assertThat(anatomy.usesOf(0)).containsExactly(0, 1, 2, 3, 5);
            assertThat(anatomy.usesOf(2)).containsExactly(4);
            assertThat(anatomy.usesOf(3)).isEmpty();
            anatomy.usesOf(0)[0] = 99;
            assertThat(anatomy.usesOf(0)).startsWith(0);
        }

        @Test
        void knowTheCreators() {
            assertThat(IntStream.range(0, 4).map(anatomy::creatorOf)).containsExactly(-1, 0, 1, 2);
            assertThat(anatomy.call(2).inputs()).containsExactly(2, 0);
        }
    }

    @Nested
    class Moments {
        private final Trace trace = Run.of(Listings.USED_TWICE).trace();

        @Test
        void areThoseAfterSoManyEvents() {
            assertThat(trace.momentAt(0).events()).isZero();
            assertThat(trace.momentAt(1).events()).isEqualTo(2);
            assertThat(trace.momentAfter(5).events()).isEqualTo(5);
            int all = trace.events().size();
            assertThat(trace.momentAfter(all).events()).isEqualTo(all);
            assertThatThrownBy(() -> trace.momentAfter(all + 1))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void reachTheEndWhereItIsOneThatIsKept() {
            Trace even = Run.of("x = Variable(1.0)\n" + "print(x)\n".repeat(254)).trace();

            assertThat(even.events()).hasSize(256);
            assertThat(even.momentAfter(256).printed()).isEqualTo(254);
        }

        @Test
        void ofALongTraceAreReachedFromTheNearestThatIsKept() {
            Trace longer = Run.of("x = Variable(1.0)\n" + "print(x)\n".repeat(9_000)).trace();

            for (int count : List.of(0, 255, 256, 257, 281, 282, 283, 9_001, 9_002)) {
                assertThat(longer.momentAfter(count).events()).isEqualTo(count);
                assertThat(longer.momentAfter(count).printed()).isEqualTo(Math.max(0, count - 2));
            }
        }
    }

    @Nested
    class Values {
        private final Value row = Value.of(new int[] {2}, 1, 2);

        @Test
        void areEqualWhereShapeAndNumbersAre() {
            assertThat(row).isEqualTo(Value.of(new int[] {2}, 1, 2));
            assertThat(row).hasSameHashCodeAs(Value.of(new int[] {2}, 1, 2));
            assertThat(row).isNotEqualTo(Value.of(new int[] {2, 1}, 1, 2)).isNotEqualTo("[1. 2.]");
            assertThat(row.hashCode()).isNotEqualTo(Value.of(new int[] {2}, 1, 3).hashCode());
        }

        @Test
        void knowTheirShape() {
            assertThat(row.shape()).containsExactly(2);
            assertThat(row.shapeText()).isEqualTo("(2,)");
            assertThat(row.isScalar()).isFalse();
            assertThat(Value.of(new int[0], 1).isScalar()).isTrue();
            assertThat(Value.of(new int[] {1}, 1).isScalar()).isFalse();
        }
    }
}
