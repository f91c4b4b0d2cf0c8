package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Stretching to a shape: elements are repeated along new axes and along axes of length 1.
///
/// Backward: `gx = sum_to(gy, x.shape)`.
///
/// Shapes: `y` has the wanted one, to which that of `x` must stretch.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 40.
public final class BroadcastTo extends UnaryFunction {
    private final int[] shape;

    public BroadcastTo(int... shape) {
        this.shape = shape.clone();
    }

    @Override
    public String name() {
        return "broadcast_to";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.broadcastTo(shape);
    }

    @Override
    protected Variable backward(Variable gy) {
        return new SumTo(x().data().shape()).apply(gy);
    }
}
