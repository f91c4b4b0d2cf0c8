package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// The same elements in another shape.
///
/// Backward: `gx = reshape(gy, x.shape)`.
///
/// Shapes: `y` has the wanted one, which must hold as many elements.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 38.
public final class Reshape extends UnaryFunction {
    private final int[] shape;

    public Reshape(int... shape) {
        this.shape = shape.clone();
    }

    @Override
    public String name() {
        return "reshape";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return x.reshape(shape);
    }

    @Override
    protected Variable backward(Variable gy) {
        return new Reshape(x().data().shape()).apply(gy);
    }
}
