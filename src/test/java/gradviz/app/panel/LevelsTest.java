package gradviz.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.History;
import gradviz.storyboard.words.History.Gap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private static final String CLEARED_FIRST =
            """
            x = Variable(np.array(3.0))
            y = add(x, x)
            y.backward()
            x.cleargrad()
            y.backward()
            """;

    @Test
    void stepsFromSumToSumAndLeavesGapsWhereThereIsNone() {
        Storyboard storyboard = Storyboard.of(Run.of(CLEARED_FIRST), Setting.of(Locale.ENGLISH));

        Levels levels = Levels.of(storyboard.history(0), storyboard.last());

        assertThat(levels.levels())
                .extracting(Levels.Level::value)
                .containsExactly(1.0, 2.0, 1.0, 2.0);
        assertThat(levels.gaps())
                .extracting(Levels.Gap::kind)
                .containsExactly(Gap.ABSENT, Gap.CLEARED);
    }

    @Test
    void joinsStepsOfOneValueAndNeverDrawsAcrossAGap() {
        History history =
                new History(
                        List.of(
                                point(1, 0, Gap.ABSENT),
                                point(2, 0, Gap.ABSENT),
                                point(3, 1, Gap.NONE),
                                point(4, 1, Gap.NONE),
                                point(5, 0, Gap.CLEARED),
                                point(6, 1, Gap.NONE)));

        Levels levels = Levels.of(history, 6);

        assertThat(levels.levels())
                .containsExactly(new Levels.Level(2.5, 4.5, 1), new Levels.Level(5.5, 6.5, 1));
        assertThat(levels.gaps())
                .containsExactly(
                        new Levels.Gap(0.5, 2.5, Gap.ABSENT),
                        new Levels.Gap(4.5, 5.5, Gap.CLEARED));
        assertThat(Levels.meet(levels.levels().get(0), levels.levels().get(1))).isFalse();
    }

    @Test
    void tellsNothingOfStepsToCome() {
        History history = new History(List.of(point(1, 1, Gap.NONE), point(2, 7, Gap.NONE)));

        assertThat(Levels.of(history, 1).levels()).containsExactly(new Levels.Level(0.5, 1.5, 1));
    }

    @Test
    void leavesOutWhatIsNoNumber() {
        History history =
                new History(
                        List.of(
                                point(1, Double.NaN, Gap.NONE),
                                point(2, Double.POSITIVE_INFINITY, Gap.NONE)));

        assertThat(Levels.of(history, 2)).isEqualTo(new Levels(List.of(), List.of()));
    }

    private static History.Point point(int step, double value, Gap gap) {
        return new History.Point(step, value, gap);
    }
}
