package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Cosine: `y = cos x`, `x` in radians.
///
/// Backward: `gx = -gy * sin x`.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 34.
public final class Cos extends UnaryFunction {
    @Override
    public String name() {
        return "cos";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.map(StrictMath::cos);
    }

    @Override
    protected Variable backward(Variable gy) {
        return new Mul().apply(gy, new Neg().apply(new Sin().apply(x())));
    }
}
