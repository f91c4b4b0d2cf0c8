package gradviz.engine.function;

import gradviz.engine.BinaryFunction;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;

/// Sum: `y = x0 + x1`.
///
/// Backward: `gx0 = gy`, `gx1 = gy`, both the very array of `gy`.
///
/// Shapes: `x0`, `x1` and `y` are equal; others throw a [gradviz.engine.ShapeException].
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 11.
public final class Add extends BinaryFunction {
    @Override
    public String name() {
        return "add";
    }

    @Override
    protected Tensor forward(Tensor x0, Tensor x1) {
        return x0.zip("add", x1, Double::sum);
    }

    @Override
    protected Variable backward0(Variable gy) {
        return gy;
    }

    @Override
    protected Variable backward1(Variable gy) {
        return gy;
    }
}
