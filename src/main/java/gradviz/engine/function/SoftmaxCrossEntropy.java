package gradviz.engine.function;

import gradviz.engine.Axes;
import gradviz.engine.Function;
import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import org.jspecify.annotations.Nullable;

/// Mean cross entropy of the softmax of rows: `y = -sum(log(softmax(x))[i, t[i]]) / n`.
///
/// Backward: `gx = gy * (softmax(x) - onehot(t)) / n`; the labels `t` are sent nothing.
///
/// Shapes: `x` is `(n, classes)`, `t` is `(n,)` and holds whole numbers from 0 to `classes - 1`,
/// `y` is `()`. Others throw a [gradviz.engine.ShapeException].
///
/// Source: Saitoh, "Deep Learning from Scratch 3", step 47.
public final class SoftmaxCrossEntropy extends Function {
    private static final Axes CLASSES = new Axes(1);

    @Override
    public String name() {
        return "softmax_cross_entropy";
    }

    @Override
    protected Tensor[] forward(Tensor[] xs) {
        Tensor x = xs[0];
        Tensor t = xs[1];
        check(x, t);
        int[] kept = CLASSES.kept(x.shape());
        Tensor largest = x.folded(kept, Double.NEGATIVE_INFINITY, Math::max);
        Tensor powers = x.zip(name(), largest, (a, most) -> StrictMath.exp(a - most));
        Tensor sums = powers.sumTo(kept);
        double loss = 0;
        for (int row = 0; row < t.size(); row++) {
            double chosen = x.at(row * x.shape()[1] + (int) t.at(row));
            loss += largest.at(row) + StrictMath.log(sums.at(row)) - chosen;
        }
        return new Tensor[] {Tensor.scalar(loss / t.size())};
    }

    private void check(Tensor x, Tensor t) {
        boolean fits = x.rank() == 2 && t.rank() == 1 && x.shape()[0] == t.size();
        if (!fits) {
            throw new ShapeException(name(), x, t);
        }
        for (double label : t.toArray()) {
            if (label != Math.rint(label) || label < 0 || label >= x.shape()[1]) {
                throw new ShapeException(name(), x, "label " + label);
            }
        }
    }

    @Override
    protected @Nullable Variable[] backward(Variable[] gys) {
        Variable x = input(0);
        Variable onehot = gys[0].engine().constant(onehot(x.data(), input(1).data()));
        Variable n = gys[0].engine().constant(Tensor.scalar(input(1).data().size()));
        Variable difference = new Sub().apply(new Softmax(CLASSES).apply(x), onehot);
        Variable gx = new Mul().apply(difference, new Div().apply(gys[0], n));
        return new @Nullable Variable[] {gx, null};
    }

    private static Tensor onehot(Tensor x, Tensor t) {
        double[] all = new double[x.size()];
        for (int row = 0; row < t.size(); row++) {
            all[row * x.shape()[1] + (int) t.at(row)] = 1;
        }
        return Tensor.of(x.shape(), all);
    }
}
