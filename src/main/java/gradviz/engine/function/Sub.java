package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.Variable;

/// Difference: `y = x0 - x1`.
///
/// Backward: `gx0 = gy`, `gx1 = -gy`.
///
/// Shapes: `x0` and `x1` are stretched to a common one, which `y` has; where they do not fit, a
/// [gradviz.engine.ShapeException] is thrown. Each `gx` is summed to the shape of its input.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 22.
public final class Sub extends Pairwise {
    @Override
    public String name() {
        return "sub";
    }

    @Override
    protected Tensor forward(Tensor x0, Tensor x1) {
        return x0.zip("sub", x1, (a, b) -> a - b);
    }

    @Override
    protected Variable gx0(Variable gy) {
        return gy;
    }

    @Override
    protected Variable gx1(Variable gy) {
        return new Neg().apply(gy);
    }
}
