package gradviz.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an engine tells its listener, a line for each act; variables go by what they hold.
final class Heard implements Listener {
    private final List<String> lines = new ArrayList<>();

    /// {@return what was heard since this was asked last}
    List<String> lines() {
        List<String> all = List.copyOf(lines);
        lines.clear();
        return all;
    }

    @Override
    public void variableMade(Variable variable) {
        lines.add("made " + variable.data());
    }

    @Override
    public void functionCalled(Function function) {
        lines.add("called " + function.name());
    }

    @Override
    public void backwardStarted(Variable y, BackwardRule rule, boolean kept) {
        lines.add("started at " + y.data() + (kept ? ", kept" : ""));
    }

    @Override
    public void gradientSeeded(Variable y, boolean kept) {
        lines.add("seeded " + data(y.grad()) + (kept ? ", held before" : ""));
    }

    @Override
    public void functionTaken(Function function) {
        lines.add("taken " + function.name());
    }

    @Override
    public void contributionsComputed(Function function, @Nullable Variable[] gxs) {
        lines.add("computed " + gxs.length);
    }

    @Override
    public void gradientStored(Function function, int slot, Variable gx) {
        lines.add("stored " + slot + " " + gx.data());
    }

    @Override
    public void gradientSummed(Function function, int slot, Tensor before, Tensor added) {
        Variable sum = function.input(slot).grad();
        lines.add("summed " + slot + " " + before + " + " + added + " = " + data(sum));
    }

    @Override
    public void gradientOverwritten(Function function, int slot, Tensor before, Variable gx) {
        lines.add("overwritten " + slot + " " + before + " by " + gx.data());
    }

    @Override
    public void creatorPushed(Function creator) {
        lines.add("pushed " + creator.name());
    }

    @Override
    public void creatorSkipped(Function creator) {
        lines.add("skipped " + creator.name());
    }

    @Override
    public void gradientDropped(Variable variable) {
        lines.add("dropped that of " + variable.data());
    }

    @Override
    public void gradientCleared(Variable variable, boolean had) {
        lines.add("cleared " + (had ? "one" : "none"));
    }

    @Override
    public void dataChanged(Variable variable, Tensor before) {
        lines.add("changed " + before + " to " + variable.data());
    }

    @Override
    public void backwardFinished(Variable y) {
        lines.add("finished");
    }

    @Override
    public void unchained(Variable x, List<Variable> cut) {
        lines.add("unchained " + cut.stream().map(Variable::data).toList());
    }

    private static String data(@Nullable Variable variable) {
        return variable == null ? "nothing" : variable.data().toString();
    }
}
