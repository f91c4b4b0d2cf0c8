package gradviz.trace;

import gradviz.engine.Engine;
import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.engine.function.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// A graph of so many functions, drawn from a seed, and the same computation with dual numbers.
///
/// A dual number carries its derivative along one direction with it, forward: no graph, no order,
/// no sum of contributions. So what it says of the derivative owes nothing to backward.
final class RandomGraph {
    private static final List<String> UNARY = List.of("neg", "sin", "cos", "tanh", "sigmoid");
    private static final List<String> BINARY = List.of("add", "sub", "mul");
    private static final int LEAVES = 4;

    private final Random random;
    private final List<Variable> variables = new ArrayList<>();
    private final List<Dual> duals = new ArrayList<>();

    /// A value and its derivative along the direction.
    record Dual(double value, double slope) {}

    RandomGraph(Engine engine, int functions, long seed) {
        random = new Random(seed);
        for (int i = 0; i < LEAVES; i++) {
            Dual dual = new Dual(random.nextDouble(-1, 1), random.nextGaussian());
            keep(engine.variable(Tensor.scalar(dual.value)), dual);
        }
        for (int i = 1; i < functions; i++) {
            step();
        }
        gather();
    }

    /// {@return the last variable, which depends on all that the graph ends in}
    Variable result() {
        return variables.getLast();
    }

    /// {@return the derivative of the result along the direction, found forward}
    double slope() {
        return duals.getLast().slope;
    }

    /// {@return the derivative along the direction that the gradients of the leaves give}
    double slopeByGradients() {
        double sum = 0;
        for (int i = 0; i < LEAVES; i++) {
            Variable grad = variables.get(i).grad();
            sum += grad == null ? 0 : grad.data().at(0) * duals.get(i).slope;
        }
        return sum;
    }

    private void step() {
        if (random.nextInt(3) == 0) {
            String name = UNARY.get(random.nextInt(UNARY.size()));
            int at = pick();
            Variable made = Objects.requireNonNull(Operations.unary(name)).apply(variables.get(at));
            keep(made, unary(name, duals.get(at)));
        } else {
            binary(BINARY.get(random.nextInt(BINARY.size())), pick(), pick());
        }
        squash();
    }

    /// Late variables more often, so that graphs get deep; any other too, so that uses are far.
    private int pick() {
        int size = variables.size();
        return random.nextBoolean()
                ? random.nextInt(size)
                : Math.max(0, size - 1 - random.nextInt(8));
    }

    private void binary(String name, int a, int b) {
        Function function = Objects.requireNonNull(Operations.binary(name));
        Variable made = function.apply(variables.get(a), variables.get(b));
        keep(made, binary(name, duals.get(a), duals.get(b)));
    }

    /// Keeps values small where products and sums of them would run away.
    private void squash() {
        int last = variables.size() - 1;
        if (Math.abs(duals.get(last).value) > 2) {
            Variable made = Objects.requireNonNull(Operations.unary("tanh")).apply(result());
            keep(made, unary("tanh", duals.get(last)));
        }
    }

    private void gather() {
        int last = variables.size() - 1;
        binary("add", last, last);
        binary("mul", last + 1, random.nextInt(LEAVES));
    }

    private void keep(Variable variable, Dual dual) {
        variables.add(variable);
        duals.add(dual);
    }

    private static Dual unary(String name, Dual x) {
        double value = x.value;
        return switch (name) {
            case "neg" -> new Dual(-value, -x.slope);
            case "sin" -> new Dual(Math.sin(value), Math.cos(value) * x.slope);
            case "cos" -> new Dual(Math.cos(value), -Math.sin(value) * x.slope);
            case "tanh" -> {
                double y = Math.tanh(value);
                yield new Dual(y, (1 - y * y) * x.slope);
            }
            case "sigmoid" -> {
                double y = 1 / (1 + Math.exp(-value));
                yield new Dual(y, y * (1 - y) * x.slope);
            }
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Dual binary(String name, Dual a, Dual b) {
        return switch (name) {
            case "add" -> new Dual(a.value + b.value, a.slope + b.slope);
            case "sub" -> new Dual(a.value - b.value, a.slope - b.slope);
            case "mul" -> new Dual(a.value * b.value, a.slope * b.value + a.value * b.slope);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
