package gradviz.export.film;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a film is shown.
///
/// @param fps frames a second, or null for what suits the format
/// @param speed how many times faster than usual its steps are
/// @param hold how long its last picture stays, whatever the speed
/// @param size of its frames, or null for that of the picture
/// @param endless whether it begins again at its end, where the format can say so
public record Screening(
        @Nullable Integer fps,
        double speed,
        Duration hold,
        @Nullable FrameSize size,
        boolean endless) {

    /// The usual film.
    public static final Screening USUAL = new Screening(null, 1, Duration.ofSeconds(3), null, true);

    /// @throws IllegalArgumentException if a number makes no film
    public Screening {
        if ((fps != null && fps < 1) || !(speed > 0) || hold.isNegative()) {
            throw new IllegalArgumentException(fps + " fps, speed " + speed + ", hold " + hold);
        }
    }

    /// {@return frames a second}
    ///
    /// @param suiting what suits the format
    public int fpsOr(int suiting) {
        return fps == null ? suiting : fps;
    }
}
