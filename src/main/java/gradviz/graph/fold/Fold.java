package gradviz.graph.fold;

import gradviz.trace.Scope;
import java.util.HashSet;
import java.util.Set;

/// What is to be folded: all of a kind, and scopes that are not as their kind is.
///
/// @param choice for all that is not turned
/// @param turned the scopes that were opened or folded by themselves
public record Fold(Choice choice, Set<Scope> turned) {
    /// Nothing is folded.
    public static final Fold NONE = new Fold(Choice.NONE);

    /// Whatever makes a large graph readable.
    public static final Fold FITTING = new Fold(Choice.FITTING);

    /// A graph with more nodes is too large to be read as it is.
    static final int READABLE = 60;

    /// Which scopes are one node each.
    public enum Choice {
        /// None of them.
        NONE,
        /// Calls of a `def` and own functions.
        CALLS,
        /// Passes through a loop.
        LOOPS,
        /// The one of these that leaves the fewest nodes where there are too many to be read.
        FITTING
    }

    public Fold {
        turned = Set.copyOf(turned);
    }

    public Fold(Choice choice) {
        this(choice, Set.of());
    }

    /// {@return whether a scope is one node, unless one around it is}
    public boolean folds(Scope scope) {
        boolean kind =
                switch (scope.kind()) {
                    case ITERATION -> choice == Choice.LOOPS;
                    case CALL, OWN -> choice == Choice.CALLS;
                };
        return kind != turned.contains(scope);
    }

    /// {@return the same with one scope opened, or folded}
    public Fold turn(Scope scope) {
        Set<Scope> others = new HashSet<>(turned);
        if (!others.remove(scope)) {
            others.add(scope);
        }
        return new Fold(choice, others);
    }
}
