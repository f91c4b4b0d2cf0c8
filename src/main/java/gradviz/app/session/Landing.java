package gradviz.app.session;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.run.Run;
import gradviz.storyboard.Storyboard;

/// The step that a new storyboard is shown at.
///
/// @param opening whether it is of another document
/// @param step the number of the step
/// @param plays whether the step's motion is played
record Landing(boolean opening, int step, boolean plays) {

    static Landing of(Aim aim, Show show, Run next) {
        Position position = show.position();
        if (position == null || aim instanceof Aim.Opening) {
            return new Landing(true, Playhead.opening(next.trace()), false);
        }
        Run before = position.storyboard().run();
        int step = position.step();
        return switch (aim) {
            case Aim.Opening _ -> new Landing(true, step, false);
            case Aim.Stay _ -> still(Math.min(step, next.trace().steps().size()));
            case Aim.Keep _ -> still(Playhead.after(before.trace(), next.trace(), step));
            case Aim.Before _ -> still(Playhead.before(before.trace(), next.trace(), step));
            case Aim.Since(Run first, int at) ->
                    still(Playhead.after(first.trace(), next.trace(), at));
            case Aim.Line(int from, int to, var kind) -> {
                int written = Playhead.on(next.trace(), from, to, kind);
                yield written < 0
                        ? still(Playhead.after(before.trace(), next.trace(), step))
                        : new Landing(false, written, true);
            }
        };
    }

    private static Landing still(int step) {
        return new Landing(false, step, false);
    }

    void show(Storyboard next, Show show) {
        if (opening) {
            show.open(next, step);
        } else if (plays) {
            show.update(next, step - 1);
            show.player().forward();
        } else {
            show.update(next, step);
        }
    }
}
