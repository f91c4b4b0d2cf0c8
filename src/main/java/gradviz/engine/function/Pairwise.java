package gradviz.engine.function;

import gradviz.engine.BinaryFunction;
import gradviz.engine.Variable;

/// A function of pairs of elements: both inputs are stretched to a common shape, and what comes
/// back is summed to the shape of the input it goes to.
public abstract class Pairwise extends BinaryFunction {
    /// {@return the contribution to input 0, in the shape of the output}
    protected abstract Variable gx0(Variable gy);

    /// {@return the contribution to input 1, in the shape of the output}
    protected abstract Variable gx1(Variable gy);

    @Override
    protected final Variable backward0(Variable gy) {
        return SumTo.fit(gx0(gy), x0());
    }

    @Override
    protected final Variable backward1(Variable gy) {
        return SumTo.fit(gx1(gy), x1());
    }
}
