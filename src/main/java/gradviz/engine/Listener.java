package gradviz.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Told of every act of an engine, after it happened. A listener never calls back into the engine.
public interface Listener {
    void variableMade(Variable variable);

    void functionCalled(Function function);

    /// @param kept whether the operations of the pass are recorded as well
    void backwardStarted(Variable y, BackwardRule rule, boolean kept);

    /// @param kept true where `y` held a gradient already, which is then used as it is
    void gradientSeeded(Variable y, boolean kept);

    void functionTaken(Function function);

    /// @param gxs one contribution per input slot, null where there is none
    void contributionsComputed(Function function, @Nullable Variable[] gxs);

    /// The first gradient of the variable at `slot`: from now on it is `gx` itself.
    void gradientStored(Function function, int slot, Variable gx);

    /// A later contribution was added.
    ///
    /// @param before what the gradient was, a copy where the sum is written in place
    /// @param added the contribution as it was before the addition
    void gradientSummed(Function function, int slot, Tensor before, Tensor added);

    /// A later contribution replaced what was there.
    void gradientOverwritten(Function function, int slot, Tensor before, Variable gx);

    void creatorPushed(Function creator);

    /// The function was seen before in this pass and is not pushed again.
    void creatorSkipped(Function creator);

    void gradientDropped(Variable variable);

    /// @param had whether there was a gradient to clear
    void gradientCleared(Variable variable, boolean had);

    /// The listing gave a variable other data.
    void dataChanged(Variable variable, Tensor before);

    void backwardFinished(Variable y);

    /// Variables forgot the functions that made them.
    ///
    /// @param x whose `unchain` or `unchain_backward` was called
    /// @param cut those that had a creator until now
    void unchained(Variable x, List<Variable> cut);
}
