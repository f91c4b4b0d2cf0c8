package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Logistic function: `y = 1 / (1 + exp(-x))`.
///
/// Backward: `gx = gy * y * (1 - y)`.
///
/// For negative `x` it is computed as `exp(x) / (1 + exp(x))`, which neither overflows nor cancels.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 43.
public final class Sigmoid extends UnaryFunction {
    @Override
    public String name() {
        return "sigmoid";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.map(Sigmoid::of);
    }

    @Override
    protected Variable backward(Variable gy) {
        Variable one = gy.engine().constant(Tensor.scalar(1.0));
        Variable slope = new Mul().apply(y(), new Sub().apply(one, y()));
        return new Mul().apply(gy, slope);
    }

    private static double of(double x) {
        if (x >= 0) {
            return 1 / (1 + StrictMath.exp(-x));
        }
        double power = StrictMath.exp(x);
        return power / (1 + power);
    }
}
