package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Square root: `y = x ** 0.5`.
///
/// Backward: `gx = gy / (2 * y)`.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: NumPy manual, `numpy.sqrt`.
public final class Sqrt extends UnaryFunction {
    @Override
    public String name() {
        return "sqrt";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.map(Math::sqrt);
    }

    @Override
    protected Variable backward(Variable gy) {
        Variable two = gy.engine().constant(Tensor.scalar(2.0));
        return new Div().apply(gy, new Mul().apply(two, y()));
    }
}
