package gradviz.engine.function;

import gradviz.engine.Selection;
import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// The way back of [GetItem]: elements are added into zeros.
///
/// Backward: `gx = gy[...]`.
///
/// Shapes: `x` has that of the [Selection], `y` that of the array it was taken from.
final class PutItem extends UnaryFunction {
    private final Selection selection;
    private final int[] shape;

    PutItem(Selection selection, int[] shape) {
        this.selection = selection;
        this.shape = shape.clone();
    }

    @Override
    public String name() {
        return "put_item";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return selection.into(shape, x);
    }

    @Override
    protected Variable backward(Variable gy) {
        return new GetItem(selection).apply(gy);
    }
}
