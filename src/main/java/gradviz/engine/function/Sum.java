package gradviz.engine.function;

import gradviz.engine.Axes;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;

/// Sum along axes.
///
/// Backward: `gx = gy`, stretched to the shape of `x`.
///
/// Shapes: see [Reduction].
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 39.
public final class Sum extends Reduction {
    public Sum(Axes axes, boolean keepdims) {
        super(axes, keepdims);
    }

    @Override
    public String name() {
        return "sum";
    }

    @Override
    protected Tensor reduced(Tensor x, int[] shape) {
        return x.sumTo(shape);
    }

    @Override
    protected Variable backward(Variable gy) {
        return stretched(gy);
    }
}
