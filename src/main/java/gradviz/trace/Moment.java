package gradviz.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holds once the first so many events have happened; it never changes.
public final class Moment {
    private final Replay replay;

    private Moment(Replay replay) {
        this.replay = replay;
    }

    static Moment before(Anatomy anatomy) {
        return new Moment(new Replay(anatomy));
    }

    /// {@return what holds after `count` events, not before this moment}
    Moment after(List<Event> events, int count) {
        Replay further = new Replay(replay);
        further.advance(events, count);
        return new Moment(further);
    }

    /// {@return how many events have happened}
    public int events() {
        return replay.events;
    }

    /// {@return the gradient of a variable, its numbers as they are now}
    public GradientState gradient(int variable) {
        return replay.gradient(variable);
    }

    /// {@return what came along an edge in this or the latest pass and was not cleared since, or
    /// null}
    ///
    /// @param use the number of the edge, from [Anatomy#use]
    public @Nullable Passage passage(int use) {
        Passage passage = replay.passages[use];
        return passage == null || passage.pass() != replay.pass ? null : passage;
    }

    /// {@return the waiting functions, the next to be taken first}
    public List<Integer> worklist() {
        return List.copyOf(replay.worklist.descendingMap().values());
    }

    /// {@return the function whose turn it is, or -1}
    public int active() {
        return replay.active;
    }

    /// {@return whether a backward pass has begun and not finished}
    public boolean underWay() {
        return replay.underWay;
    }

    /// {@return the number of the latest backward pass, from 1, or 0 where none has begun}
    public int pass() {
        return replay.pass;
    }

    /// {@return the latest backward pass, or null where none has begun}
    public @Nullable Pass latestPass() {
        return replay.latest;
    }

    /// {@return whether a variable was cut off from the function that made it}
    public boolean isCut(int variable) {
        return replay.cut.get(variable);
    }

    /// {@return how many times something was printed}
    public int printed() {
        return replay.printed;
    }
}
