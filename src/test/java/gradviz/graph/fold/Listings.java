package gradviz.graph.fold;

import gradviz.graph.ComputationGraph;
import gradviz.run.Run;

/// Listings with loops and calls, and how they are folded.
public final class Listings {
    /// `x` is used once in each of three passes.
    public static final String LOOP =
            """
            x = Variable(np.array(1.5))
            y = Variable(np.array(2.0))
            for i in range(3):
                y = y * x + 1.0
            y.backward()
            """;

    /// `x` is used twice in each of two calls.
    public static final String CALLS =
            """
            def f(x):
                t = x * x
                return t + t

            x = Variable(np.array(3.0))
            a = f(x)
            b = f(x)
            z = a + b
            z.backward()
            """;

    public static final String RECURSION =
            """
            def power(x, n):
                if n == 1:
                    return x * 1.0
                return power(x, n - 1) * x

            x = Variable(np.array(1.5))
            p = power(x, 3)
            p.backward()
            """;

    /// What the second line of the body uses is made in it, and used after it.
    public static final String TURNS_BACK =
            """
            def both(x):
                a = x * 2.0
                b = a * a
                return a, b

            x = Variable(np.array(3.0))
            a, b = both(x)
            y = a + b
            y.backward()
            """;

    private Listings() {}

    static Folding folded(String text, Fold fold) {
        return Folding.of(members(text), fold);
    }

    static Members members(String text) {
        Run run = Run.of(text);
        return Members.of(run.trace(), ComputationGraph.of(run.trace()));
    }
}
