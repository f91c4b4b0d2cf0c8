package gradviz.export.film;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.export.Figure;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final Figure figure = Lesson.figure();

    @Test
    void movesAsLongAsTheWindow() {
        var timeline = Timeline.of(figure, List.of(1, 2, 3), Screening.USUAL, 20);

        for (Shot shot : timeline.shots()) {
            long millis = (shot.moving() + 1) * 1000L / 20;
            assertThat(figure.tween(shot.step()).toMillis()).isBetween(millis - 25, millis + 25);
        }
    }

    @Test
    void easesEachMotionFromAfterItsStartToItsEnd() {
        var shot = new Shot(1, 3, 5);

        var fractions = IntStream.range(0, shot.pictures()).mapToObj(shot::fraction).toList();

        assertThat(fractions).containsExactly(0.15625, 0.5, 0.84375, 1.0);
    }

    @Test
    void showsEachPictureOfAMotionForOneFrameAndItsEndForTheRest() {
        var shot = new Shot(1, 3, 5);

        var frames = IntStream.range(0, shot.pictures()).mapToObj(shot::frames).toList();

        assertThat(frames).containsExactly(1, 1, 1, 5);
        assertThat(shot.frames()).isEqualTo(8);
    }

    @Test
    void holdsTheLastPictureWhateverTheSpeed() {
        var held = screening(4, Duration.ofSeconds(2));

        var timeline = Timeline.of(figure, List.of(1, 2), held, 25);

        assertThat(timeline.shots().getLast().still()).isEqualTo(2 * 25 + 1);
    }

    @Test
    void isTwiceAsShortAtTwiceTheSpeed() {
        var steps = IntStream.rangeClosed(1, 11).boxed().toList();

        int usual = Timeline.of(figure, steps, screening(1, Duration.ZERO), 50).frames();
        int fast = Timeline.of(figure, steps, screening(2, Duration.ZERO), 50).frames();

        assertThat(2 * fast).isBetween(usual - 22, usual + 22);
    }

    @Test
    void opensWithWhereALaterStepBegins() {
        var timeline = Timeline.of(figure, List.of(4, 5), Screening.USUAL, 25);

        assertThat(timeline.shots()).extracting(Shot::step).containsExactly(3, 4, 5);
        assertThat(timeline.shots().getFirst()).isEqualTo(new Shot(3, 0, 15));
    }

    @Test
    void beginsWithTheMotionOfTheFirstStep() {
        var timeline = Timeline.of(figure, List.of(1, 2), Screening.USUAL, 25);

        assertThat(timeline.shots()).extracting(Shot::step).containsExactly(1, 2);
    }

    @Test
    void showsAStepWithoutMotionForItsPauseAlone() {
        int printed =
                IntStream.rangeClosed(1, figure.last())
                        .filter(step -> figure.tween(step).isZero())
                        .findFirst()
                        .orElseThrow();

        var timeline =
                Timeline.of(
                        figure, List.of(printed - 1, printed, printed + 1), Screening.USUAL, 25);

        assertThat(timeline.shots().get(2)).isEqualTo(new Shot(printed, 0, 25));
    }

    private static Screening screening(double speed, Duration hold) {
        return new Screening(null, speed, hold, null, true);
    }
}
