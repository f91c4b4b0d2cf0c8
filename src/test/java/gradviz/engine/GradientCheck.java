package gradviz.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import java.util.function.Function;

/// Compares gradients with central differences along a random direction: `v . (J w)`.
public final class GradientCheck {
    private static final double H = 1e-5;

    private GradientCheck() {}

    /// Asserts that the gradient of `f` at `xs` agrees with central differences.
    ///
    /// @param f from variables to one variable
    public static void assertMatches(Function<Variable[], Variable> f, Tensor... xs) {
        Random random = new Random(7);
        Tensor[] w = new Tensor[xs.length];
        for (int i = 0; i < xs.length; i++) {
            w[i] = xs[i].map(_ -> random.nextGaussian());
        }
        Engine engine = new Engine(BackwardRule.DEFAULT, null);
        Variable[] variables = new Variable[xs.length];
        for (int i = 0; i < xs.length; i++) {
            variables[i] = engine.variable(xs[i]);
        }
        Variable y = f.apply(variables);
        Tensor v = y.data().map(_ -> random.nextGaussian());
        y.setGrad(engine.constant(v));
        y.backward();

        double exact = 0;
        for (int i = 0; i < xs.length; i++) {
            Variable grad = variables[i].grad();
            exact += grad == null ? 0 : dot(grad.data(), w[i]);
        }
        double numeric = (dot(v, at(f, xs, w, H)) - dot(v, at(f, xs, w, -H))) / (2 * H);
        assertThat(exact)
                .as("analytic %s, numeric %s", exact, numeric)
                .isCloseTo(numeric, offset(1e-6 * Math.max(1, Math.abs(numeric))));
    }

    private static Tensor at(
            Function<Variable[], Variable> f, Tensor[] xs, Tensor[] w, double step) {
        Engine engine = new Engine(BackwardRule.DEFAULT, null);
        Variable[] moved = new Variable[xs.length];
        for (int i = 0; i < xs.length; i++) {
            moved[i] = engine.variable(xs[i].zip("add", w[i], (x, d) -> x + step * d));
        }
        return f.apply(moved).data();
    }

    private static double dot(Tensor a, Tensor b) {
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            sum += a.at(i) * b.at(i);
        }
        return sum;
    }
}
