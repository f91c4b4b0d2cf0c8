package gradviz.graph.fold;

import gradviz.trace.Scope;
import java.util.HashSet;
import java.util.Set;

/// What is to be folded: all of a kind, and scopes that are not as their kind is.
///
/// @param choice for all that is not turned
/// @param turned the ids of scopes that were opened or folded by themselves
public record Fold(Choice choice, Set<Integer> turned) {
    /// Nothing is folded.
    public static final Fold NONE = new Fold(Choice.NONE);

    /// Which scopes are one node each.
    public enum Choice {
        /// None of them.
        NONE,
        /// Calls of a `def` and own functions.
        CALLS,
        /// Passes through a loop.
        LOOPS
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
        return kind != turned.contains(scope.id());
    }

    /// {@return the same with one scope opened, or folded}
    public Fold turn(int scope) {
        Set<Integer> others = new HashSet<>(turned);
        if (!others.remove(scope)) {
            others.add(scope);
        }
        return new Fold(choice, others);
    }
}
