package gradviz.engine.function;

import gradviz.engine.Axes;
import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// A function that puts the elements along some axes together.
///
/// Shapes: the axes have length 1 in `y` where they are kept, else they vanish.
public abstract class Reduction extends UnaryFunction {
    private final Axes axes;
    private final boolean keepdims;

    Reduction(Axes axes, boolean keepdims) {
        this.axes = axes;
        this.keepdims = keepdims;
    }

    /// {@return the elements put together; `shape` is that of `x`, with length 1 along the axes}
    protected abstract Tensor reduced(Tensor x, int[] shape);

    @Override
    protected final Tensor forward(Tensor x) {
        Tensor kept = reduced(x, axes.kept(x.shape()));
        return keepdims ? kept : kept.reshape(axes.dropped(x.shape()));
    }

    /// {@return a variable of the shape of `y`, stretched to that of `x`}
    final Variable stretched(Variable over) {
        int[] shape = x().data().shape();
        Variable kept = keepdims ? over : new Reshape(axes.kept(shape)).apply(over);
        return new BroadcastTo(shape).apply(kept);
    }

    /// {@return how many elements were put together into one}
    final int count() {
        int outputs = y().data().size();
        return outputs == 0 ? 0 : x().data().size() / outputs;
    }

    final Axes axes() {
        return axes;
    }
}
