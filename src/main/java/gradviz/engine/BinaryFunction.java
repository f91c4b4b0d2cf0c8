package gradviz.engine;

/// A function of two inputs and one output.
public abstract class BinaryFunction extends Function {

    /// {@return the output's data}
    protected abstract Tensor forward(Tensor x0, Tensor x1);

    /// {@return the contribution to input 0}
    protected abstract Variable backward0(Variable gy);

    /// {@return the contribution to input 1}
    protected abstract Variable backward1(Variable gy);

    @Override
    protected final Tensor[] forward(Tensor[] xs) {
        return new Tensor[] {forward(xs[0], xs[1])};
    }

    @Override
    protected final Variable[] backward(Variable[] gys) {
        return new Variable[] {backward0(gys[0]), backward1(gys[0])};
    }

    protected final Variable x0() {
        return input(0);
    }

    protected final Variable x1() {
        return input(1);
    }

    protected final Variable y() {
        return output(0);
    }
}
