package gradviz.engine.function;

import gradviz.engine.Axes;
import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// The axes in another order.
///
/// Backward: `gx = transpose(gy)` with the axes that undo it.
///
/// Shapes: those of `x`, reordered.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 38.
public final class Transpose extends UnaryFunction {
    private final Axes axes;

    /// @param axes each axis of `x` once
    public Transpose(Axes axes) {
        this.axes = axes;
    }

    @Override
    public String name() {
        return "transpose";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.transpose(axes);
    }

    @Override
    protected Variable backward(Variable gy) {
        return new Transpose(axes.inverse()).apply(gy);
    }
}
