package gradviz.engine.function;

import gradviz.engine.Function;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The operations of variables alone, by the name a listing calls them. Those that also take an
/// exponent, an axis or a shape are made with it.
public final class Operations {
    private static final Map<String, Supplier<Function>> UNARY =
            Map.ofEntries(
                    Map.entry("neg", Neg::new),
                    Map.entry("square", Square::new),
                    Map.entry("exp", Exp::new),
                    Map.entry("log", Log::new),
                    Map.entry("sin", Sin::new),
                    Map.entry("cos", Cos::new),
                    Map.entry("tanh", Tanh::new),
                    Map.entry("sqrt", Sqrt::new),
                    Map.entry("abs", Abs::new),
                    Map.entry("relu", Relu::new),
                    Map.entry("sigmoid", Sigmoid::new));
    private static final Map<String, Supplier<Function>> BINARY =
            Map.of("add", Add::new, "sub", Sub::new, "mul", Mul::new, "div", Div::new);

    private Operations() {}

    /// {@return a new function of one input called `name`, or null where there is none}
    public static @Nullable Function unary(String name) {
        Supplier<Function> made = UNARY.get(name);
        return made == null ? null : made.get();
    }

    /// {@return a new function of two inputs called `name`, or null where there is none}
    public static @Nullable Function binary(String name) {
        Supplier<Function> made = BINARY.get(name);
        return made == null ? null : made.get();
    }
}
