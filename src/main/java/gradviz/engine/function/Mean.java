package gradviz.engine.function;

import gradviz.engine.Axes;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;

/// Mean along axes: the sum over the number of elements `n` that make one.
///
/// Backward: `gx = gy / n`, stretched to the shape of `x`.
///
/// Shapes: see [Reduction].
///
/// Source: NumPy manual, `numpy.mean`.
public final class Mean extends Reduction {
    public Mean(Axes axes, boolean keepdims) {
        super(axes, keepdims);
    }

    @Override
    public String name() {
        return "mean";
    }

    @Override
    protected Tensor reduced(Tensor x, int[] shape) {
        Tensor sum = x.sumTo(shape);
        double n = (double) x.size() / sum.size();
        return sum.map(a -> a / n);
    }

    @Override
    protected Variable backward(Variable gy) {
        Variable n = gy.engine().constant(Tensor.scalar(count()));
        return stretched(new Div().apply(gy, n));
    }
}
