import gradviz.engine.BackwardRule;
import gradviz.engine.Engine;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.engine.function.Add;
import gradviz.engine.function.Mul;
import gradviz.engine.function.Sin;
import gradviz.trace.Recorder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Prints what building a graph and running backward takes, an operation, beside the engines of
/// Python that are installed: `mvn -q -Pbenchmark -Dbenchmark=Engines`.
///
/// A chain, a graph like Fibonacci's numbers (each variable used twice), and a wide one (one
/// variable used everywhere), of 100 to 100,000 operations on numbers alone. Medians after warming
/// up; `recorded` is the same with everything written down as gradviz does when it shows a listing.
/// Letting go of the graph is left out of the times, here as in Python. A ratio is how many times
/// longer the fastest of the others took in this same run.
final class Engines {
    private static final int[] OPERATIONS = {100, 1_000, 10_000, 100_000};

    /// From here on a graph is large enough for the one before it to get in its way.
    private static final int LARGE = 10_000;

    /// A graph of so many operations on a variable.
    private interface Graph {
        Variable build(Variable x, int operations);
    }

    private record Named(String name, Graph graph) {}

    private static final List<Named> GRAPHS =
            List.of(
                    new Named("chain", Engines::chain),
                    new Named("fibonacci", Engines::fibonacci),
                    new Named("wide", Engines::wide));

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var others = others();
        for (int i = 0; i < 5; i++) {
            for (Named named : GRAPHS) {
                nanoseconds(named.graph, 10_000, () -> null);
                nanoseconds(named.graph, 10_000, Engines::recorder);
            }
        }
        System.out.println(
                "graph       operations   ours ns   recorded ns   fastest other ns   ratio   ratio"
                        + " recorded");
        for (Named named : GRAPHS) {
            for (int operations : OPERATIONS) {
                double bare = nanoseconds(named.graph, operations, () -> null);
                double recorded = nanoseconds(named.graph, operations, Engines::recorder);
                double other = others.getOrDefault(named.name + " " + operations, Double.NaN);
                System.out.printf(
                        Locale.ROOT,
                        "%-11s %10d %9.0f %13.0f %18.0f %7.1f %16.1f%n",
                        named.name,
                        operations,
                        bare,
                        recorded,
                        other,
                        other / bare,
                        other / recorded);
            }
        }
    }

    /// {@return the least that one of them took, by graph and size}
    private static TreeMap<String, Double> others() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("python3", "src/benchmark/engines.py"));
        for (int operations : OPERATIONS) {
            command.add(Integer.toString(operations));
        }
        var fastest = new TreeMap<String, Double>();
        var python =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        for (String line : new String(python.getInputStream().readAllBytes()).lines().toList()) {
            System.out.println(line);
            String[] words = line.split(" ");
            if (!words[4].equals("-")) {
                fastest.merge(words[2] + " " + words[3], Double.parseDouble(words[4]), Math::min);
            }
        }
        python.waitFor();
        if (fastest.isEmpty()) {
            System.out.println("none of torch, dezero, micrograd is installed for python3");
        }
        System.out.println();
        return fastest;
    }

    private static Recorder recorder() {
        return new Recorder((_, _) -> {});
    }

    private static double nanoseconds(
            Graph graph, int operations, Supplier<@Nullable Recorder> listener) {
        int repeats = Math.max(9, 400_000 / operations);
        var times = new ArrayList<Long>();
        for (int i = 0; i < repeats; i++) {
            Engine engine = new Engine(BackwardRule.DEFAULT, listener.get());
            Variable x = engine.variable(Tensor.scalar(0.5));
            if (operations >= LARGE) {
                System.gc();
            }
            long start = System.nanoTime();
            graph.build(x, operations).backward();
            times.add(System.nanoTime() - start);
            if (x.grad() == null) {
                throw new IllegalStateException("backward brought x no gradient");
            }
        }
        times.sort(null);
        return (double) times.get(times.size() / 2) / operations;
    }

    private static Variable chain(Variable x, int operations) {
        Variable y = x;
        for (int i = 0; i < operations; i++) {
            y = new Sin().apply(y);
        }
        return y;
    }

    private static Variable fibonacci(Variable x, int operations) {
        Variable a = x;
        Variable b = new Mul().apply(x, x);
        for (int i = 1; i < operations; i++) {
            Variable next = new Add().apply(b, a);
            a = b;
            b = next;
        }
        return b;
    }

    private static Variable wide(Variable x, int operations) {
        List<Variable> layer = new ArrayList<>();
        for (int i = 0; i < operations / 2; i++) {
            layer.add(new Sin().apply(x));
        }
        while (layer.size() > 1) {
            List<Variable> pairs = new ArrayList<>();
            for (int i = 0; i + 1 < layer.size(); i += 2) {
                pairs.add(new Add().apply(layer.get(i), layer.get(i + 1)));
            }
            if (layer.size() % 2 == 1) {
                pairs.add(layer.getLast());
            }
            layer = pairs;
        }
        return layer.getFirst();
    }
}
