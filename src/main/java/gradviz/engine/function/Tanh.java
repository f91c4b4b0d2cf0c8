package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Hyperbolic tangent: `y = tanh x`.
///
/// Backward: `gx = gy * (1 - y ** 2)`.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 35.
public final class Tanh extends UnaryFunction {
    @Override
    public String name() {
        return "tanh";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.map(StrictMath::tanh);
    }

    @Override
    protected Variable backward(Variable gy) {
        return new Sub().apply(gy, new Mul().apply(gy, new Square().apply(y())));
    }
}
