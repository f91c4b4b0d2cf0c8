package gradviz.engine.function;

import gradviz.engine.Axes;
import gradviz.engine.Tensor;

/// The largest element along axes.
///
/// Backward: `gx = gy` at the largest element, 0 elsewhere; equal ones share it evenly.
///
/// Shapes: see [Reduction].
///
/// Source: NumPy manual, `numpy.max`; sharing as PyTorch's `amax`.
public final class Max extends Extreme {
    public Max(Axes axes, boolean keepdims) {
        super(axes, keepdims);
    }

    @Override
    public String name() {
        return "max";
    }

    @Override
    protected Tensor reduced(Tensor x, int[] shape) {
        return x.folded(shape, Double.NEGATIVE_INFINITY, Math::max);
    }
}
