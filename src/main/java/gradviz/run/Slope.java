package gradviz.run;

import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// How much an output moves when one element of a variable does, by central differences on the
/// recorded forward operations.
///
/// Two step sizes are combined so that the error is of fourth order: `(4 d(h/2) - d(h)) / 3`.
///
/// Source: Richardson, 1911, "The approximate arithmetical solution by finite differences".
final class Slope {
    private static final double STEP = 1e-3;

    private final List<Function> path;
    private final Variable from;
    private final Variable to;
    private final Tensor weights;

    private Slope(List<Function> path, Variable from, Variable to, Tensor weights) {
        this.path = path;
        this.from = from;
        this.to = to;
        this.weights = weights;
    }

    /// @param functions in the order they were applied
    /// @param weights of the output's elements in the sum that is differentiated
    static Slope of(List<Function> functions, Variable from, Variable to, Tensor weights) {
        Map<Variable, Boolean> moved = new IdentityHashMap<>();
        moved.put(from, true);
        BitSet onWay = new BitSet();
        for (int f = 0; f < functions.size(); f++) {
            Function function = functions.get(f);
            for (int slot = 0; slot < function.inputCount(); slot++) {
                if (moved.containsKey(function.input(slot))) {
                    onWay.set(f);
                }
            }
            for (int i = 0; onWay.get(f) && i < function.outputCount(); i++) {
                moved.put(function.output(i), true);
            }
        }
        List<Function> path = onWay.stream().mapToObj(functions::get).toList();
        return new Slope(path, from, to, weights);
    }

    /// {@return the derivative of the weighted sum of the output by one element}
    double at(int element) {
        if (from == to) {
            return weights.at(element);
        }
        double h = STEP * Math.max(1, Math.abs(from.data().at(element)));
        return (4 * difference(element, h / 2) - difference(element, h)) / 3;
    }

    private double difference(int element, double h) {
        return (moved(element, h) - moved(element, -h)) / (2 * h);
    }

    private double moved(int element, double by) {
        Map<Variable, Tensor> now = new HashMap<>();
        now.put(from, from.data().with(element, from.data().at(element) + by));
        for (Function function : path) {
            Tensor[] xs = new Tensor[function.inputCount()];
            for (int slot = 0; slot < xs.length; slot++) {
                Variable input = function.input(slot);
                Tensor changed = now.get(input);
                xs[slot] = changed == null ? input.data() : changed;
            }
            Tensor[] ys = function.evaluate(xs);
            for (int i = 0; i < ys.length; i++) {
                now.put(function.output(i), ys[i]);
            }
        }
        Tensor y = now.getOrDefault(to, to.data());
        double sum = 0;
        for (int i = 0; i < y.size(); i++) {
            sum += weights.at(i) * y.at(i);
        }
        return sum;
    }
}
