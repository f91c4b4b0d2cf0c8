package gradviz.layout;

import gradviz.engine.BackwardRule;
import gradviz.engine.Engine;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.engine.function.Operations;
import gradviz.graph.ComputationGraph;
import gradviz.trace.Recorder;
import java.util.Objects;
import java.util.Random;

/// Computations to lay out, written as a listing would.
final class Listing {
    private final Recorder recorder = new Recorder((_, _) -> {});
    private final Engine engine = new Engine(BackwardRule.DEFAULT, recorder);

    Variable variable() {
        return engine.variable(Tensor.scalar(0.5));
    }

    Variable number(double number) {
        return engine.constant(Tensor.scalar(number));
    }

    Variable call(String name, Variable x) {
        return Objects.requireNonNull(Operations.unary(name)).apply(x);
    }

    Variable call(String name, Variable x0, Variable x1) {
        return Objects.requireNonNull(Operations.binary(name)).apply(x0, x1);
    }

    ComputationGraph graph() {
        return ComputationGraph.of(recorder.trace());
    }

    static ComputationGraph usedTwice() {
        Listing listing = new Listing();
        Variable x = listing.variable();
        listing.call("add", x, x);
        return listing.graph();
    }

    static ComputationGraph computedAgain() {
        Listing listing = new Listing();
        Variable x = listing.variable();
        listing.call("add", x, x).backward();
        listing.call("add", listing.call("add", x, x), x).backward();
        return listing.graph();
    }

    static ComputationGraph diamond() {
        Listing listing = new Listing();
        Variable a = listing.call("square", listing.variable());
        listing.call("add", listing.call("square", a), listing.call("square", a));
        return listing.graph();
    }

    /// 2 * x + x * 0.5 + 1, as a listing writes it.
    static ComputationGraph plainNumbers() {
        Listing listing = new Listing();
        Variable x = listing.variable();
        Variable left = listing.call("mul", listing.number(2), x);
        Variable right = listing.call("mul", x, listing.number(0.5));
        Variable sum = listing.call("add", left, right);
        listing.call("add", sum, listing.number(1));
        return listing.graph();
    }

    static ComputationGraph chain(int functions) {
        Listing listing = new Listing();
        Variable y = listing.variable();
        for (int i = 0; i < functions; i++) {
            y = listing.call("square", y);
        }
        return listing.graph();
    }

    static ComputationGraph doubling(int functions) {
        Listing listing = new Listing();
        Variable y = listing.variable();
        for (int i = 0; i < functions; i++) {
            y = listing.call("add", y, y);
        }
        return listing.graph();
    }

    /// `y = y * a + b`, again and again.
    static ComputationGraph loop(int iterations) {
        Listing listing = new Listing();
        Variable a = listing.variable();
        Variable b = listing.variable();
        Variable y = listing.variable();
        for (int i = 0; i < iterations; i++) {
            y = listing.call("add", listing.call("mul", y, a), b);
        }
        return listing.graph();
    }

    /// Functions of one or two inputs, mostly of what was made lately.
    static ComputationGraph random(int seed, int functions) {
        Listing listing = new Listing();
        Random random = new Random(seed);
        java.util.List<Variable> made = new java.util.ArrayList<>();
        int leaves = 1 + random.nextInt(4);
        for (int i = 0; i < leaves; i++) {
            made.add(listing.variable());
        }
        for (int i = 0; i < functions; i++) {
            Variable x = pick(made, random);
            made.add(
                    random.nextInt(3) == 0
                            ? listing.call("sin", x)
                            : listing.call("add", x, pick(made, random)));
        }
        return listing.graph();
    }

    private static Variable pick(java.util.List<Variable> made, Random random) {
        int back = 1 + (int) (Math.pow(random.nextDouble(), 2) * made.size());
        return made.get(Math.max(0, made.size() - back));
    }
}
