package gradviz.engine.function;

import gradviz.engine.Selection;
import gradviz.engine.Tensor;
import gradviz.engine.UnaryFunction;
import gradviz.engine.Variable;

/// Elements of an array: `y = x[...]`.
///
/// Backward: `gx` is zeros with `gy` added where the elements were taken from; one that was taken
/// several times gets the sum.
///
/// Shapes: `y` has that of the [Selection].
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 47.
public final class GetItem extends UnaryFunction {
    private final Selection selection;

    public GetItem(Selection selection) {
        this.selection = selection;
    }

    @Override
    public String name() {
        return "get_item";
    }

    @Override
    protected Tensor forward(Tensor x) {
        return selection.from(x);
    }

    @Override
    protected Variable backward(Variable gy) {
        return new PutItem(selection, x().data().shape()).apply(gy);
    }
}
