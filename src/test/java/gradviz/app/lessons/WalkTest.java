package gradviz.app.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Three columns:
///
/// ```text
/// 0 1 2
/// 3 4
///
/// 5
///
/// 6 7 8
/// 9
/// ```
class WalkTest {
    private final Walk walk = new Walk(List.of(5, 0, 1, 4), 3);

    @Test
    void downKeepsTheColumnOrTakesTheNearest() {
        assertThat(walk.down(0)).isEqualTo(3);
        assertThat(walk.down(2)).isEqualTo(4);
        assertThat(walk.down(4)).isEqualTo(5);
        assertThat(walk.down(5)).isEqualTo(6);
        assertThat(walk.down(8)).isEqualTo(9);
        assertThat(walk.down(9)).isEqualTo(9);
    }

    @Test
    void upKeepsTheColumnOrTakesTheNearestAndLeavesTheFirstRow() {
        assertThat(walk.up(9)).isEqualTo(6);
        assertThat(walk.up(7)).isEqualTo(5);
        assertThat(walk.up(5)).isEqualTo(3);
        assertThat(walk.up(4)).isEqualTo(1);
        assertThat(walk.up(2)).isEqualTo(-1);
    }

    @Test
    void alongGoesThroughAllChaptersAndStopsAtTheEnds() {
        assertThat(walk.along(4, 1)).isEqualTo(5);
        assertThat(walk.along(5, -1)).isEqualTo(4);
        assertThat(walk.along(9, 1)).isEqualTo(9);
        assertThat(walk.along(0, -1)).isZero();
    }
}
