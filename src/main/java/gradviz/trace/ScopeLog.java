package gradviz.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes down where scopes begin and end while a run goes on.
///
/// A scope in which no function was called leaves nothing behind, however often it happens; of the
/// others the first [Scopes#MOST] are kept.
final class ScopeLog {
    private final List<Scope> scopes = new ArrayList<>();
    private final List<Integer> from = new ArrayList<>();
    private final List<Integer> to = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private final Map<Integer, Integer> outside = new HashMap<>();
    private int skipped;

    /// A scope that has not ended, and how often each loop in it went round.
    private record Open(int id, int functions, Map<Integer, Integer> rounds) {}

    void enter(Scope.Kind kind, String name, int line, Count now) {
        if (scopes.size() >= Scopes.MOST) {
            skipped++;
            return;
        }
        int parent = open.isEmpty() ? -1 : open.getLast().id();
        int id = scopes.size();
        scopes.add(new Scope(id, parent, kind, name, line, index(kind, name, line)));
        from.add(now.events());
        to.add(-1);
        open.add(new Open(id, now.functions(), new HashMap<>()));
    }

    /// How much has happened so far.
    record Count(int events, int functions) {}

    private int index(Scope.Kind kind, String name, int line) {
        return switch (kind) {
            case ITERATION -> {
                Map<Integer, Integer> rounds = open.isEmpty() ? outside : open.getLast().rounds();
                yield rounds.merge(line, 1, Integer::sum) - 1;
            }
            case CALL, OWN -> calls.merge(name, 1, Integer::sum) - 1;
        };
    }

    /// @throws IllegalStateException where none is open
    void leave(Count now) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (open.isEmpty()) {
            throw new IllegalStateException("no scope is open");
        }
        Open left = open.removeLast();
        if (left.functions() == now.functions()) {
            scopes.removeLast();
            from.removeLast();
            to.removeLast();
        } else {
            to.set(left.id(), now.events());
        }
    }

    /// {@return the scopes so far; one that has not ended goes on to the end}
    Scopes scopes(Count now) {
        List<Scopes.Stretch> stretches = new ArrayList<>(scopes.size());
        int kept = scopes.size();
        for (Open each : open.reversed()) {
            if (each.functions() == now.functions()) {
                kept = each.id();
            }
        }
        for (int id = 0; id < kept; id++) {
            int end = to.get(id) < 0 ? now.events() : to.get(id);
            stretches.add(new Scopes.Stretch(scopes.get(id), from.get(id), end));
        }
        return new Scopes(stretches);
    }
}
