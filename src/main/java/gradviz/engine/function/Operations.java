package gradviz.engine.function;

import gradviz.engine.Function;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The operations by the name a listing calls them; `pow` is apart, since it takes its exponent
/// when it is made.
public final class Operations {
    private static final Map<String, Supplier<Function>> UNARY =
            Map.of(
                    "neg", Neg::new,
                    "square", Square::new,
                    "exp", Exp::new,
                    "log", Log::new,
                    "sin", Sin::new,
                    "cos", Cos::new,
                    "tanh", Tanh::new);
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
