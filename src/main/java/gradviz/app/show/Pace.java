package gradviz.app.show;

/// The commands that go from step to step, with whatever stands between two of them.
public interface Pace {
    /// Goes on: to what stands before the next step, else to the next step.
    void step();

    /// Goes back by the same way.
    void back();

    /// Plays, or stops playing.
    void play();
}
