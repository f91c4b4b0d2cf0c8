package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Bounding: `y = min(max(x, lowest), highest)`.
///
/// Backward: `gx = gy` where `lowest <= x <= highest`, else 0.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: NumPy manual, `numpy.clip`.
public final class Clip extends UnaryFunction {
    private final double lowest;
    private final double highest;

    public Clip(double lowest, double highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    @Override
    public String name() {
        return "clip";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.map(a -> Double.isNaN(a) ? a : Math.min(Math.max(a, lowest), highest));
    }

    @Override
    protected Variable backward(Variable gy) {
        Variable slope =
                gy.engine().constant(x().data().map(a -> a >= lowest && a <= highest ? 1 : 0));
        return new Mul().apply(gy, slope);
    }
}
