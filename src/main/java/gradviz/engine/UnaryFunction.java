package gradviz.engine;

/// A function of one input and one output.
public abstract class UnaryFunction extends Function {

    /// {@return the output's data}
    protected abstract Tensor forward(Tensor x);

    /// {@return the contribution to the input}
    protected abstract Variable backward(Variable gy);

    @Override
    protected final Tensor[] forward(Tensor[] xs) {
        return new Tensor[] {forward(xs[0])};
    }

    @Override
    protected final Variable[] backward(Variable[] gys) {
        return new Variable[] {backward(gys[0])};
    }

    protected final Variable x() {
        return input(0);
    }

    protected final Variable y() {
        return output(0);
    }
}
