package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Sine: `y = sin x`, `x` in radians.
///
/// Backward: `gx = gy * cos x`.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 27.
public final class Sin extends UnaryFunction {
    @Override
    public String name() {
        return "sin";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.map(StrictMath::sin);
    }

    @Override
    protected Variable backward(Variable gy) {
        return new Mul().apply(gy, new Cos().apply(x()));
    }
}
