package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.Variable;

/// Quotient: `y = x0 / x1`.
///
/// Backward: `gx0 = gy / x1`, `gx1 = gy * (-x0 / x1 ** 2)`.
///
/// Shapes: `x0` and `x1` are stretched to a common one, which `y` has; where they do not fit, a
/// [gradviz.engine.ShapeException] is thrown. Each `gx` is summed to the shape of its input.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 22.
public final class Div extends Pairwise {
    @Override
    public String name() {
        return "div";
    }

    @Override
    protected Tensor forward(Tensor x0, Tensor x1) {
        return x0.zip("div", x1, (a, b) -> a / b);
    }

    @Override
    protected Variable gx0(Variable gy) {
        return new Div().apply(gy, x1());
    }

    @Override
    protected Variable gx1(Variable gy) {
        return new Mul()
                .apply(gy, new Div().apply(new Neg().apply(x0()), new Square().apply(x1())));
    }
}
