package gradviz.engine;

/// The addition that accumulates gradients in a pass that records itself: `y = x0 + x1`.
///
/// Backward: `gx0 = gy`, `gx1 = gy`.
final class GradientSum extends BinaryFunction {
    @Override
    public String name() {
        return "add";
    }

    @Override
    protected Tensor forward(Tensor x0, Tensor x1) {
        return x0.zip("add", x1, Double::sum);
    }

    @Override
    protected Variable backward0(Variable gy) {
        return gy;
    }

    @Override
    protected Variable backward1(Variable gy) {
        return gy;
    }
}
