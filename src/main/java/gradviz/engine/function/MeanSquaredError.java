package gradviz.engine.function;

import gradviz.engine.BinaryFunction;
import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;

/// Mean squared error: `y = sum((x0 - x1) ** 2) / n`, with `n` the length of the first axis.
///
/// Backward: `gx0 = gy * (x0 - x1) * 2 / n`, `gx1 = -gx0`.
///
/// Shapes: `x0` and `x1` are equal and not `()`; `y` is `()`. Others throw a
/// [gradviz.engine.ShapeException].
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 42.
public final class MeanSquaredError extends BinaryFunction {
    @Override
    public String name() {
        return "mean_squared_error";
    }

    @Override
    protected Tensor forward(Tensor x0, Tensor x1) {
        if (!x0.sameShape(x1) || x0.rank() == 0) {
            throw new ShapeException(name(), x0, x1);
        }
        Tensor squares = x0.zip(name(), x1, (a, b) -> (a - b) * (a - b));
        double n = x0.shape()[0];
        return squares.sumTo().map(sum -> sum / n);
    }

    @Override
    protected Variable backward0(Variable gy) {
        Variable scale = gy.engine().constant(Tensor.scalar(2.0 / x0().data().shape()[0]));
        Variable difference = new Sub().apply(x0(), x1());
        return new Mul().apply(new Mul().apply(gy, difference), scale);
    }

    @Override
    protected Variable backward1(Variable gy) {
        return new Neg().apply(backward0(gy));
    }
}
