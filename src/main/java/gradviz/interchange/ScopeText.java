package gradviz.interchange;

import gradviz.trace.Event;
import gradviz.trace.Scope;
import gradviz.trace.Scopes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Scopes as the fields of JSON objects, written and read.
final class ScopeText {
    private static final int MANY = Integer.MAX_VALUE;

    private ScopeText() {}

    static Map<String, Object> fields(Scopes.Stretch stretch) {
        Map<String, Object> f = new LinkedHashMap<>();
        Scope scope = stretch.scope();
        f.put("parent", scope.parent());
        f.put("kind", scope.kind().name().toLowerCase(Locale.ROOT));
        f.put("name", scope.name());
        f.put("line", scope.line());
        f.put("index", scope.index());
        f.put("from", stretch.from());
        f.put("to", stretch.to());
        return f;
    }

    /// {@return the scopes of a file; none where it says nothing of them, as older files do}
    ///
    /// @throws BadTraceException where they lie across each other or hold no function
    static Scopes read(Fields f, List<Event> events) throws BadTraceException {
        if (!f.fields().containsKey("scopes")) {
            return Scopes.NONE;
        }
        if (f.list("scopes").size() > Scopes.MOST) {
            throw new BadTraceException("trace.too.large", "place", f.at("scopes"));
        }
        int[] called = new int[events.size() + 1];
        for (int i = 0; i < events.size(); i++) {
            called[i + 1] = called[i] + (events.get(i) instanceof Event.FunctionCalled ? 1 : 0);
        }
        List<Scopes.Stretch> all = new ArrayList<>();
        for (Object each : f.list("scopes")) {
            Fields one = Fields.of(each, f.at("scopes") + "/" + all.size());
            Scopes.Stretch next = stretch(one, all.size());
            boolean fits = next.to() <= events.size() && next.from() < next.to();
            if (!fits
                    || called[next.from()] == called[next.to()]
                    || !nests(next, all)
                    || next.scope().name().isBlank()) {
                throw new BadTraceException("trace.story", "place", one.place());
            }
            all.add(next);
        }
        return new Scopes(all);
    }

    private static Scopes.Stretch stretch(Fields f, int id) throws BadTraceException {
        Scope scope =
                new Scope(
                        id,
                        f.whole("parent", -1, id),
                        kind(f),
                        f.text("name"),
                        f.whole("line", 1, MANY),
                        f.whole("index", 0, MANY));
        return new Scopes.Stretch(scope, f.whole("from", 0, MANY), f.whole("to", 0, MANY));
    }

    private static Scope.Kind kind(Fields f) throws BadTraceException {
        String text = f.text("kind");
        for (Scope.Kind kind : Scope.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
                return kind;
            }
        }
        throw new BadTraceException("trace.unknown", "place", f.at("kind"), "value", text);
    }

    /// A scope lies in its parent and, once it begins, those that are not around it are over.
    private static boolean nests(Scopes.Stretch next, List<Scopes.Stretch> before) {
        int around = before.size() - 1;
        while (around >= 0 && around != next.scope().parent()) {
            Scopes.Stretch left = before.get(around);
            if (left.to() > next.from()) {
                return false;
            }
            around = left.scope().parent();
        }
        if (around != next.scope().parent()) {
            return false;
        }
        return around < 0
                || before.get(around).from() <= next.from() && next.to() <= before.get(around).to();
    }
}
