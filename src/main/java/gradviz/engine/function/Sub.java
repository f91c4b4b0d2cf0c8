package gradviz.engine.function;

import gradviz.engine.BinaryFunction;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;

/// Difference: `y = x0 - x1`.
///
/// Backward: `gx0 = gy`, `gx1 = -gy`.
///
/// Shapes: `x0`, `x1` and `y` are equal; others throw a [gradviz.engine.ShapeException].
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 22.
public final class Sub extends BinaryFunction {
    @Override
    public String name() {
        return "sub";
    }

    @Override
    protected Tensor forward(Tensor x0, Tensor x1) {
        return x0.zip("sub", x1, (a, b) -> a - b);
    }

    @Override
    protected Variable backward0(Variable gy) {
        return gy;
    }

    @Override
    protected Variable backward1(Variable gy) {
        return new Neg().apply(gy);
    }
}
