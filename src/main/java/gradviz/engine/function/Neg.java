package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Negative: `y = -x`.
///
/// Backward: `gx = -gy`.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 22.
public final class Neg extends UnaryFunction {
    @Override
    public String name() {
        return "neg";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.map(a -> -a);
    }

    @Override
    protected Variable backward(Variable gy) {
        return new Neg().apply(gy);
    }
}
