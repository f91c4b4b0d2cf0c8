package gradviz.engine.function;

import gradviz.engine.Axes;
import gradviz.engine.Tensor;

/// The smallest element along axes.
///
/// Backward: `gx = gy` at the smallest element, 0 elsewhere; equal ones share it evenly.
///
/// Shapes: see [Reduction].
///
/// Source: NumPy manual, `numpy.min`; sharing as PyTorch's `amin`.
public final class Min extends Extreme {
    public Min(Axes axes, boolean keepdims) {
        super(axes, keepdims);
    }

    @Override
    public String name() {
        return "min";
    }

    @Override
    protected Tensor reduced(Tensor x, int[] shape) {
        return x.folded(shape, Double.POSITIVE_INFINITY, Math::min);
    }
}
