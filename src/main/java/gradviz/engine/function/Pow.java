package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Power with a constant exponent: `y = x ** c`.
///
/// Backward: `gx = c * x ** (c - 1) * gy`, which is 0 for `c = 0` whatever `x` is.
///
/// Shapes: `x` and `y` are equal.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 22.
public final class Pow extends UnaryFunction {
    private final double exponent;

    public Pow(double exponent) {
        this.exponent = exponent;
    }

    @Override
    public String name() {
        return "pow";
    }

    @Override
    public String constant() {
        boolean whole = exponent == (long) exponent;
        return whole ? Long.toString((long) exponent) : Double.toString(exponent);
    }

    public double exponent() {
        return exponent;
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.map(a -> StrictMath.pow(a, exponent));
    }

    @Override
    protected Variable backward(Variable gy) {
        if (exponent == 0) {
            return gy.engine().constant(x().data().filled(0.0));
        }
        Variable c = x().engine().constant(x().data().filled(exponent));
        return new Mul().apply(new Mul().apply(c, new Pow(exponent - 1).apply(x())), gy);
    }
}
