package gradviz.engine.function;

import gradviz.engine.Axes;
import gradviz.engine.Function;
import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;

/// A layer without its activation: `y = x @ W + b`, or `x @ W` without `b`.
///
/// Backward: `gx = gy @ W.T`, `gW = x.T @ gy`, `gb = sum_to(gy, b.shape)`.
///
/// Shapes: `x` is `(n, m)`, `W` is `(m, p)`, `b` stretches to `(n, p)`, which `y` has. Others throw
/// a [gradviz.engine.ShapeException].
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 43.
public final class Linear extends Function {
    private static final Axes TURNED = new Axes(1, 0);

    @Override
    public String name() {
        return "linear";
    }

    @Override
    protected Tensor[] forward(Tensor[] xs) {
        if (xs[0].rank() != 2 || xs[1].rank() != 2 || xs[0].shape()[1] != xs[1].shape()[0]) {
            throw new ShapeException(name(), xs[0], xs[1]);
        }
        Tensor product = xs[0].matmul(xs[1]);
        if (xs.length == 2) {
            return new Tensor[] {product};
        }
        Tensor sum = product.zip(name(), xs[2], Double::sum);
        if (!sum.sameShape(product)) {
            throw new ShapeException(name(), product, xs[2]);
        }
        return new Tensor[] {sum};
    }

    @Override
    protected Variable[] backward(Variable[] gys) {
        Variable gy = gys[0];
        Variable gx = new MatMul().apply(gy, new Transpose(TURNED).apply(input(1)));
        Variable gw = new MatMul().apply(new Transpose(TURNED).apply(input(0)), gy);
        return inputCount() == 2
                ? new Variable[] {gx, gw}
                : new Variable[] {gx, gw, SumTo.fit(gy, input(2))};
    }
}
