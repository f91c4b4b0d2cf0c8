package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.Variable;

/// Sum: `y = x0 + x1`.
///
/// Backward: `gx0 = gy`, `gx1 = gy`, both the very array of `gy`.
///
/// Shapes: `x0` and `x1` are stretched to a common one, which `y` has; where they do not fit, a
/// [gradviz.engine.ShapeException] is thrown. Each `gx` is summed to the shape of its input.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 11.
public final class Add extends Pairwise {
    @Override
    public String name() {
        return "add";
    }

    @Override
    protected Tensor forward(Tensor x0, Tensor x1) {
        return x0.zip("add", x1, Double::sum);
    }

    @Override
    protected Variable gx0(Variable gy) {
        return gy;
    }

    @Override
    protected Variable gx1(Variable gy) {
        return gy;
    }
}
