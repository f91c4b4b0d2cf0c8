package gradviz.run;

import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much an output moves when one element of a variable does, by central differences on the
/// recorded forward operations.
///
/// No one step fits every function: near a pole it is too long, beside a large constant too short.
/// So steps are halved and extrapolated, and the estimate with the smallest error is taken.
///
/// Source: Ridders, 1982, "Accurate computation of F'(x) and F'(x) F''(x)".
final class Slope {
    private static final double FIRST_STEP = 0.1;
    private static final int HALVINGS = 45;
    private static final int COLUMNS = 5;
    private static final double ENOUGH = 1e-11;
    private static final double GOOD = 1e-7;
    private static final double SHORTER = 0.0037;
    private static final double ROUGHLY = 1e-3;

    private final List<Function> path;
    private final Past past;
    private final Variable from;
    private final Variable to;
    private final Tensor weights;
    private final Tensor x;
    private final Set<Variable> cut;

    /// A derivative and how far it may be off; not a number where there is none.
    record Estimate(double value, double error) {
        static final Estimate NONE = new Estimate(Double.NaN, Double.POSITIVE_INFINITY);

        boolean within(double relative) {
            return error <= relative * Math.max(1, Math.abs(value));
        }
    }

    private record Difference(double value, double noise) {}

    private Slope(
            List<Function> path,
            Past past,
            Set<Variable> cut,
            Variable from,
            Variable to,
            Tensor weights) {
        this.path = path;
        this.past = past;
        this.cut = cut;
        this.x = past.base(path, from);
        this.from = from;
        this.to = to;
        this.weights = weights;
    }

    /// @param functions in the order they were applied
    /// @param past the data they were applied to
    /// @param cut variables that were cut off from what made them, and do not move with it
    /// @param weights of the output's elements in the sum that is differentiated
    static Slope of(
            List<Function> functions,
            Past past,
            Set<Variable> cut,
            Variable from,
            Variable to,
            Tensor weights) {
        Set<Variable> moved = Collections.newSetFromMap(new IdentityHashMap<>());
        moved.add(from);
        List<Function> after = new ArrayList<>();
        for (Function function : functions) {
            if (takesAny(function, moved)) {
                after.add(function);
                addOutputs(function, moved, cut);
            }
        }
        Set<Variable> needed = Collections.newSetFromMap(new IdentityHashMap<>());
        needed.add(to);
        List<Function> path = new ArrayList<>();
        for (Function function : after.reversed()) {
            if (makesAny(function, needed, cut)) {
                path.add(function);
                addInputs(function, needed);
            }
        }
        return new Slope(path.reversed(), past, cut, from, to, weights);
    }

    /// {@return the first fault of a function between variable and output, or null}
    OwnFaults.@Nullable Fault firstOf(OwnFaults own, List<Function> functions) {
        return own.faults().stream()
                .filter(fault -> path.contains(functions.get(fault.function())))
                .findFirst()
                .orElse(null);
    }

    /// {@return the derivative of the weighted sum of the output by one element}
    Estimate at(int element) {
        if (from == to) {
            return new Estimate(weights.at(element), 0);
        }
        double h = FIRST_STEP * Math.max(1, Math.abs(x.at(element)));
        Estimate best = Estimate.NONE;
        double[] row = {};
        for (int k = 0; k < HALVINGS && !best.within(ENOUGH); k++, h /= 2) {
            Difference difference = difference(element, h);
            if (!Double.isFinite(difference.value)) {
                row = new double[0];
                continue;
            }
            double[] next = extrapolated(row, difference.value);
            Estimate estimate = estimate(row, next, difference.noise);
            if (best.within(GOOD) && estimate.error > 100 * best.error) {
                break;
            }
            if (estimate.error < best.error && confirmed(estimate, element, h)) {
                best = estimate;
            }
            row = next;
        }
        return best;
    }

    /// Waves that are short beside the steps can make estimates agree that are all wrong; a much
    /// shorter step, no fraction of the others, does not agree with those.
    private boolean confirmed(Estimate estimate, int element, double h) {
        if (!estimate.within(GOOD)) {
            return true;
        }
        Difference shorter = difference(element, h * SHORTER);
        double off = Math.abs(shorter.value - estimate.value);
        return off <= ROUGHLY * Math.max(1, Math.abs(estimate.value)) + 4 * shorter.noise;
    }

    /// Each column removes one more even power of the step from the error.
    private static double[] extrapolated(double[] row, double value) {
        double[] next = new double[Math.min(row.length + 1, COLUMNS)];
        next[0] = value;
        double power = 4;
        for (int i = 1; i < next.length; i++, power *= 4) {
            next[i] = (power * next[i - 1] - row[i - 1]) / (power - 1);
        }
        return next;
    }

    /// {@return the entry of the new row that is nearest to its two neighbours}
    private static Estimate estimate(double[] row, double[] next, double noise) {
        Estimate best = Estimate.NONE;
        for (int i = 1; i < next.length; i++) {
            double left = Math.abs(next[i] - next[i - 1]);
            double above = Math.abs(next[i] - row[i - 1]);
            double error = Math.max(left, above) + noise;
            best = error < best.error ? new Estimate(next[i], error) : best;
        }
        return best;
    }

    private Difference difference(int element, double h) {
        double middle = x.at(element);
        double width = (middle + h) - (middle - h);
        double[] up = moved(element, middle + h);
        double[] down = moved(element, middle - h);
        double noise = Math.ulp(Math.max(up[1], down[1])) / width;
        return new Difference((up[0] - down[0]) / width, noise);
    }

    /// {@return the weighted sum of the output, and the sum of its terms' sizes}
    private double[] moved(int element, double number) {
        Map<Variable, Tensor> now = new HashMap<>();
        now.put(from, x.with(element, number));
        for (Function function : path) {
            Tensor[] xs = new Tensor[function.inputCount()];
            for (int slot = 0; slot < xs.length; slot++) {
                Variable input = function.input(slot);
                Tensor changed = now.get(input);
                xs[slot] = changed == null ? past.given(function, slot) : changed;
            }
            Tensor[] ys = function.evaluate(xs);
            for (int i = 0; i < ys.length; i++) {
                if (!cut.contains(function.output(i))) {
                    now.put(function.output(i), ys[i]);
                }
            }
        }
        Tensor y = now.getOrDefault(to, to.data());
        double sum = 0;
        double size = 0;
        for (int i = 0; i < y.size(); i++) {
            sum += weights.at(i) * y.at(i);
            size += Math.abs(weights.at(i) * y.at(i));
        }
        return new double[] {sum, size};
    }

    private static boolean takesAny(Function function, Set<Variable> variables) {
        for (int slot = 0; slot < function.inputCount(); slot++) {
            if (variables.contains(function.input(slot))) {
                return true;
            }
        }
        return false;
    }

    private static boolean makesAny(Function function, Set<Variable> variables, Set<Variable> cut) {
        for (int i = 0; i < function.outputCount(); i++) {
            Variable output = function.output(i);
            if (variables.contains(output) && !cut.contains(output)) {
                return true;
            }
        }
        return false;
    }

    private static void addOutputs(Function function, Set<Variable> variables, Set<Variable> cut) {
        for (int i = 0; i < function.outputCount(); i++) {
            if (!cut.contains(function.output(i))) {
                variables.add(function.output(i));
            }
        }
    }

    private static void addInputs(Function function, Set<Variable> variables) {
        for (int slot = 0; slot < function.inputCount(); slot++) {
            variables.add(function.input(slot));
        }
    }
}
