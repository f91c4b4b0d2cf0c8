package gradviz.run.pair;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Two ways to run one listing that differ in one thing.
public enum Pair {
    /// A later contribution replaces the one before, or is added to it.
    OVERWRITE_SUM("overwrite", "sum"),
    /// Functions are taken last in, first out, or highest generation first.
    STACK_GENERATION("stack", "generation"),
    /// The sum becomes a new array, or is written into the one that is there.
    SUM_IN_PLACE("sum", "in-place"),
    /// Leaves are cleared before a later backward pass, or keep what they hold.
    CLEARED_NOT_CLEARED("cleared", "not-cleared");

    private final String left;
    private final String right;

    Pair(String left, String right) {
        this.left = left;
        this.right = right;
    }

    /// {@return the name of the way on the left, as the command line says it}
    public String left() {
        return left;
    }

    /// {@return the name of the way on the right}
    public String right() {
        return right;
    }

    /// {@return both names: `overwrite,sum`}
    public String names() {
        return left + "," + right;
    }

    /// {@return the pair with those names}
    public static Optional<Pair> named(String names) {
        return Arrays.stream(values()).filter(pair -> pair.names().equals(names)).findFirst();
    }

    /// {@return the names of all pairs}
    public static List<String> allNames() {
        return Arrays.stream(values()).map(Pair::names).toList();
    }
}
