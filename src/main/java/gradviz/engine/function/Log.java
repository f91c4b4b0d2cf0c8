package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Natural logarithm: `y = ln x`; `x = 0` gives -inf, `x < 0` gives nan.
///
/// Backward: `gx = gy / x`.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 60.
public final class Log extends UnaryFunction {
    @Override
    public String name() {
        return "log";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.map(StrictMath::log);
    }

    @Override
    protected Variable backward(Variable gy) {
        return new Div().apply(gy, x());
    }
}
