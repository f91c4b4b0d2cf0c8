package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Absolute value: `y = |x|`.
///
/// Backward: `gx = gy * sign(x)`; at the kink 0.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: PyTorch, `torch.abs`.
public final class Abs extends UnaryFunction {
    @Override
    public String name() {
        return "abs";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.map(a -> Math.abs(a));
    }

    @Override
    protected Variable backward(Variable gy) {
        Variable slope = gy.engine().constant(x().data().map(a -> Math.signum(a)));
        return new Mul().apply(gy, slope);
    }
}
