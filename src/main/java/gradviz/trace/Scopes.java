package gradviz.trace;

import java.util.List;

/// The scopes of a run, and the events that happened in each.
///
/// Scopes lie in each other or apart, never across, and in each a function was called. They are no
/// events and no steps: they only say what belongs together.
///
/// @param stretches at the ids of their scopes
public record Scopes(List<Stretch> stretches) {
    /// How many a run may have; what began later belongs to the scope around it.
    public static final int MOST = 100_000;

    /// No scopes.
    public static final Scopes NONE = new Scopes(List.of());

    /// A scope and its events, also those of the scopes in it.
    ///
    /// @param from its first event
    /// @param to one past its last event
    public record Stretch(Scope scope, int from, int to) {
        public boolean has(int event) {
            return event >= from && event < to;
        }
    }

    public Scopes {
        stretches = List.copyOf(stretches);
    }

    public int count() {
        return stretches.size();
    }

    public Scope scope(int id) {
        return stretches.get(id).scope();
    }

    /// {@return the innermost scope that an event happened in, or -1}
    public int innermostAt(int event) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).from() <= event) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        int scope = high;
        while (scope >= 0 && !stretches.get(scope).has(event)) {
            scope = stretches.get(scope).scope().parent();
        }
        return scope;
    }
}
