package gradviz.app.show;

import gradviz.storyboard.Storyboard;
import java.time.Duration;
import java.util.function.IntFunction;

/// What a [Player] plays: so many steps, each with a motion of some length.
///
/// @param last the number of the last step; step 0 is before the first
/// @param tween how long the motion of a step lasts at speed 1, zero for a step without one
public record Reel(int last, IntFunction<Duration> tween) {
    /// The reel with nothing on it.
    public static final Reel EMPTY = new Reel(0, _ -> Duration.ZERO);

    /// {@return the steps of a storyboard}
    public static Reel of(Storyboard storyboard) {
        return new Reel(storyboard.last(), storyboard::tween);
    }
}
