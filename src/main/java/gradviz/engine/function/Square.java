package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Square: `y = x ** 2`.
///
/// Backward: `gx = 2 * x * gy`.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 2.
public final class Square extends UnaryFunction {
    @Override
    public String name() {
        return "square";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.map(a -> a * a);
    }

    @Override
    protected Variable backward(Variable gy) {
        Variable two = x().engine().constant(x().data().filled(2.0));
        return new Mul().apply(new Mul().apply(two, x()), gy);
    }
}
