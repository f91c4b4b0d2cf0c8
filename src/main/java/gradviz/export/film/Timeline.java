package gradviz.export.film;

import gradviz.export.Exhibit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What is on which frame of a film.
///
/// Every step is a motion, as the window has it, then a pause to read. The last picture is held. A
/// step that does not follow the one before it in the film is opened by a look at where it begins.
///
/// @param fps frames a second
/// @param shots in order
public record Timeline(int fps, List<Shot> shots) {
    private static final Duration OPENING = Duration.ofMillis(600);

    public Timeline {
        shots = List.copyOf(shots);
    }

    /// {@return the film of chosen steps}
    ///
    /// @param steps at least one
    public static Timeline of(Exhibit exhibit, List<Integer> steps, Screening screening, int fps) {
        double pace = fps / screening.speed();
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int step = steps.get(i);
            boolean follows = i > 0 && steps.get(i - 1) == step - 1;
            if (!follows && step > 1) {
                shots.add(new Shot(step - 1, 0, Math.max(1, frames(OPENING, pace))));
            }
            boolean ends = i == steps.size() - 1;
            int motion = frames(exhibit.tween(step), pace);
            int pause =
                    ends
                            ? frames(screening.hold(), fps)
                            : frames(Reading.pause(exhibit.at(step, 0), exhibit.at(step, 1)), pace);
            int end = Math.min(motion, 1);
            shots.add(new Shot(step, motion - end, Math.max(1, pause + end)));
        }
        return new Timeline(fps, shots);
    }

    /// {@return how many frames it has}
    public int frames() {
        return shots.stream().mapToInt(Shot::frames).sum();
    }

    private static int frames(Duration time, double aSecond) {
        return (int) Math.round(time.toMillis() * aSecond / 1000);
    }
}
