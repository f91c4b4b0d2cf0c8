package gradviz.engine.function;

import gradviz.engine.Axes;
import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Softmax along axes: `y = exp(x) / sum(exp(x))`.
///
/// Backward: `gx = y * (gy - sum(y * gy))`.
///
/// The largest element is taken off first, so that no power overflows.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 47.
public final class Softmax extends UnaryFunction {
    private final Axes axes;

    public Softmax(Axes axes) {
        this.axes = axes;
    }

    @Override
    public String name() {
        return "softmax";
    }

    @Override
    protected Tensor forward(Tensor x) {
        int[] kept = axes.kept(x.shape());
        Tensor largest = x.folded(kept, Double.NEGATIVE_INFINITY, Math::max);
        Tensor powers = x.zip(name(), largest, (a, most) -> StrictMath.exp(a - most));
        return powers.zip(name(), powers.sumTo(kept), (a, sum) -> a / sum);
    }

    @Override
    protected Variable backward(Variable gy) {
        Variable weighted = new Sum(axes, true).apply(new Mul().apply(y(), gy));
        return new Mul().apply(y(), new Sub().apply(gy, weighted));
    }
}
