package gradviz.engine.function;

import gradviz.engine.Axes;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;

/// A reduction that picks one of the elements that it puts together.
abstract class Extreme extends Reduction {
    Extreme(Axes axes, boolean keepdims) {
        super(axes, keepdims);
    }

    @Override
    protected final Variable backward(Variable gy) {
        Tensor x = x().data();
        Tensor chosen = x.zip(name(), stretched(y()).data(), Extreme::same);
        Tensor counts = chosen.sumTo(axes().kept(x.shape()));
        Tensor shares = chosen.zip(name(), counts, (one, n) -> one / n);
        return new Mul().apply(stretched(gy), gy.engine().constant(shares));
    }

    private static double same(double a, double b) {
        return a == b || Double.isNaN(a) && Double.isNaN(b) ? 1 : 0;
    }
}
