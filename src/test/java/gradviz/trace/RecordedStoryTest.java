package gradviz.trace;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.Run;
import gradviz.storyboard.Listings;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The four basic listings, event by event. `@` is the number of an array.
class RecordedStoryTest {
    @Test
    void usedTwiceUnderOverwrite() {
        assertThat(story(Listings.USED_TWICE_OVERWRITE))
                .isEqualTo(
                        """
                        2 made v0 = 3.0
                        2 name x is v0
                        3 called f0 add(v0, v0) -> v1 = 6.0
                        3 name y is v1
                        4 backward v1 overwrite
                        4   seeded v1 1.0 @0
                        4   pushed f0
                        4   taken f0
                        4     computed 1.0 @0, 1.0 @0
                        4     stored v0 from f0[0] 1.0 @0
                        4     overwritten v0 from f0[1] 1.0 by 1.0 @0
                        4 finished v1
                        5 print(x.grad) printed 1.0
                        """);
    }

    @Test
    void usedTwice() {
        assertThat(story(Listings.USED_TWICE))
                .isEqualTo(
                        """
                        1 made v0 = 3.0
                        1 name x is v0
                        2 called f0 add(v0, v0) -> v1 = 6.0
                        2 name y is v1
                        3 backward v1 sum
                        3   seeded v1 1.0 @0
                        3   pushed f0
                        3   taken f0
                        3     computed 1.0 @0, 1.0 @0
                        3     stored v0 from f0[0] 1.0 @0
                        3     summed v0 from f0[1] 1.0 + 1.0 = 2.0 @1
                        3 finished v1
                        4 print(x.grad) printed 2.0
                        """);
    }

    @Test
    void computedAgain() {
        assertThat(story(Listings.COMPUTED_AGAIN))
                .isEqualTo(
                        """
                        1 made v0 = 3.0
                        1 name x is v0
                        2 called f0 add(v0, v0) -> v1 = 6.0
                        2 name y is v1
                        3 backward v1 sum
                        3   seeded v1 1.0 @0
                        3   pushed f0
                        3   taken f0
                        3     computed 1.0 @0, 1.0 @0
                        3     stored v0 from f0[0] 1.0 @0
                        3     summed v0 from f0[1] 1.0 + 1.0 = 2.0 @1
                        3 finished v1
                        4 called f1 add(v0, v0) -> v2 = 6.0
                        4 called f2 add(v2, v0) -> v3 = 9.0
                        4 name y is v3
                        5 backward v3 sum
                        5   seeded v3 1.0 @2
                        5   pushed f2
                        5   taken f2
                        5     computed 1.0 @2, 1.0 @2
                        5     stored v2 from f2[0] 1.0 @2
                        5   pushed f1
                        5     summed v0 from f2[1] 2.0 + 1.0 = 3.0 @3
                        5   taken f1
                        5     computed 1.0 @2, 1.0 @2
                        5     summed v0 from f1[0] 3.0 + 1.0 = 4.0 @4
                        5     summed v0 from f1[1] 4.0 + 1.0 = 5.0 @5
                        5 finished v3
                        6 print(x.grad) printed 5.0
                        """);
    }

    @Test
    void clearedFirst() {
        assertThat(story(Listings.CLEARED_FIRST))
                .isEqualTo(
                        """
                        1 made v0 = 3.0
                        1 name x is v0
                        3 called f0 add(v0, v0) -> v1 = 6.0
                        3 name y is v1
                        4 backward v1 sum
                        4   seeded v1 1.0 @0
                        4   pushed f0
                        4   taken f0
                        4     computed 1.0 @0, 1.0 @0
                        4     stored v0 from f0[0] 1.0 @0
                        4     summed v0 from f0[1] 1.0 + 1.0 = 2.0 @1
                        4 finished v1
                        5 print(x.grad) printed 2.0
                        7 cleared v0
                        8 called f1 add(v0, v0) -> v2 = 6.0
                        8 called f2 add(v2, v0) -> v3 = 9.0
                        8 name y is v3
                        9 backward v3 sum
                        9   seeded v3 1.0 @2
                        9   pushed f2
                        9   taken f2
                        9     computed 1.0 @2, 1.0 @2
                        9     stored v2 from f2[0] 1.0 @2
                        9   pushed f1
                        9     stored v0 from f2[1] 1.0 @2
                        9   taken f1
                        9     computed 1.0 @2, 1.0 @2
                        9     summed v0 from f1[0] 1.0 + 1.0 = 2.0 @3
                        9     summed v0 from f1[1] 2.0 + 1.0 = 3.0 @4
                        9 finished v3
                        10 print(x.grad) printed 3.0
                        """);
    }

    @Test
    void stepsAreExactlyThese() {
        List<Step.Kind> kinds =
                Run.of(Listings.USED_TWICE).trace().steps().stream().map(Step::kind).toList();

        assertThat(kinds)
                .containsExactly(
                        Step.Kind.VARIABLE,
                        Step.Kind.CALL,
                        Step.Kind.SEED,
                        Step.Kind.TAKEN,
                        Step.Kind.COMPUTED,
                        Step.Kind.ARRIVES,
                        Step.Kind.ARRIVES,
                        Step.Kind.FINISHED,
                        Step.Kind.PRINTED);
        assertThat(Run.of(Listings.CLEARED_FIRST).trace().steps()).hasSize(23);
        assertThat(Run.of(Listings.COMPUTED_AGAIN).trace().steps()).hasSize(21);
    }

    private static String story(String text) {
        return Story.of(Run.of(text).trace().events());
    }
}
