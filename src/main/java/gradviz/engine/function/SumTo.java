package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Sum to a shape: the elements that [BroadcastTo] would make of one are added.
///
/// Backward: `gx = broadcast_to(gy, x.shape)`.
///
/// Shapes: `y` has the wanted one, which must stretch to that of `x`.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 40.
public final class SumTo extends UnaryFunction {
    private final int[] shape;

    public SumTo(int... shape) {
        this.shape = shape.clone();
    }

    /// {@return a contribution in the shape of the variable it goes to}
    static Variable fit(Variable gx, Variable x) {
        return gx.data().sameShape(x.data()) ? gx : new SumTo(x.data().shape()).apply(gx);
    }

    @Override
    public String name() {
        return "sum_to";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.sumTo(shape);
    }

    @Override
    protected Variable backward(Variable gy) {
        return new BroadcastTo(x().data().shape()).apply(gy);
    }
}
