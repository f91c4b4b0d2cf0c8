package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Exponential: `y = e ** x`.
///
/// Backward: `gx = gy * y`.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 3.
public final class Exp extends UnaryFunction {
    @Override
    public String name() {
        return "exp";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.map(StrictMath::exp);
    }

    @Override
    protected Variable backward(Variable gy) {
        return new Mul().apply(gy, y());
    }
}
