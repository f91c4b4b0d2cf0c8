package gradviz.engine.function;

import gradviz.engine.Tensor;
import gradviz.engine.Variable;

/// Power of two variables: `y = x0 ** x1`.
///
/// Backward: `gx0 = gy * x1 * x0 ** (x1 - 1)`, `gx1 = gy * y * log(x0)`.
///
/// Where `x0` is 0 and `x1` is not negative, `y` does not move with `x1`: `gx1` is 0 there. Where
/// both are 0, `y` is 1 whatever `x0` is, and `gx0` is 0.
///
/// Shapes: `x0` and `x1` are stretched to a common one, which `y` has. Each `gx` is summed to the
/// shape of its input.
///
/// Source: PyTorch, `torch.pow`.
public final class Power extends Pairwise {
    @Override
    public String name() {
        return "pow";
    }

    @Override
    protected Tensor forward(Tensor x0, Tensor x1) {
        return x0.zip("pow", x1, StrictMath::pow);
    }

    @Override
    protected Variable gx0(Variable gy) {
        Tensor down = x0().data().zip("pow", x1().data(), (a, b) -> a == 0 && b == 0 ? 0 : 1);
        Variable step = gy.engine().constant(down);
        Variable lower = new Power().apply(x0(), new Sub().apply(x1(), step));
        return new Mul().apply(gy, new Mul().apply(x1(), lower));
    }

    @Override
    protected Variable gx1(Variable gy) {
        Tensor still = x0().data().zip("pow", x1().data(), (a, b) -> a == 0 && b >= 0 ? 1 : 0);
        Variable shift = gy.engine().constant(still);
        Variable log = new Log().apply(new Add().apply(x0(), shift));
        return new Mul().apply(gy, new Mul().apply(y(), log));
    }
}
