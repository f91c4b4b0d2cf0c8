package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Rectifier: `y = max(x, 0)`.
///
/// Backward: `gx = gy` where `x > 0`, else 0; at the kink 0.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 43.
public final class Relu extends UnaryFunction {
    @Override
    public String name() {
        return "relu";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.map(a -> Double.isNaN(a) ? a : Math.max(a, 0));
    }

    @Override
    protected Variable backward(Variable gy) {
        Variable slope = gy.engine().constant(x().data().map(a -> a > 0 ? 1 : 0));
        return new Mul().apply(gy, slope);
    }
}
