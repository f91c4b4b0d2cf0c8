package gradviz.graph;

import gradviz.trace.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Follows what the listing's names mean, and what each variable is called for it.
final class Names {
    private final List<List<Label>> labels = new ArrayList<>();
    private final List<Map<String, Integer>> current = new ArrayList<>();
    private final Map<String, Integer> bound = new HashMap<>();
    private final Map<Local, Integer> within = new HashMap<>();

    private record Local(int call, String name) {}

    void appeared(String expression, int events) {
        List<Label> first = new ArrayList<>(2);
        first.add(new Label(events, Label.Kind.EXPRESSION, expression, 0));
        labels.add(first);
        current.add(new LinkedHashMap<>(2));
    }

    void bind(String name, int variable, int line, int events) {
        Integer former = bound.put(name, variable);
        if (former != null && former != variable) {
            unbind(name, former, events);
        }
        Map<String, Integer> names = current.get(variable);
        boolean unnamed = names.isEmpty();
        names.putIfAbsent(name, line);
        if (unnamed) {
            add(variable, named(variable, Label.Kind.NAME, name, line, events));
        }
    }

    /// The first name within a call stays, and gives way to a name of the listing itself.
    void bindWithin(Event.LocalBound local, int events) {
        int variable = local.variable();
        String name = local.name();
        Integer former = within.put(new Local(local.call(), name), variable);
        if (former != null && former != variable) {
            Label old = now(former);
            if (old.kind() == Label.Kind.LOCAL && old.text().equals(name)) {
                add(former, new Label(events, Label.Kind.FORMER_NAME, name, old.line()));
            }
        }
        if (now(variable).kind() == Label.Kind.EXPRESSION) {
            add(variable, named(variable, Label.Kind.LOCAL, name, local.line(), events));
        }
    }

    Label now(int variable) {
        return labels.get(variable).getLast();
    }

    /// Gives a label to a variable that has no name.
    void describe(int variable, Label label) {
        if (current.get(variable).isEmpty()) {
            add(variable, label);
        }
    }

    List<Label> of(int variable) {
        return List.copyOf(labels.get(variable));
    }

    /// A name given in the very next event has been there from the start.
    private Label named(int variable, Label.Kind kind, String name, int line, int events) {
        Label first = labels.get(variable).getLast();
        boolean atOnce = first.kind() == Label.Kind.EXPRESSION && first.from() == events - 1;
        if (atOnce) {
            labels.get(variable).removeLast();
        }
        return new Label(atOnce ? first.from() : events, kind, name, line);
    }

    private void unbind(String name, int variable, int events) {
        Map<String, Integer> names = current.get(variable);
        Integer line = names.remove(name);
        if (line == null) {
            return;
        }
        if (names.isEmpty()) {
            add(variable, new Label(events, Label.Kind.FORMER_NAME, name, line));
        } else {
            Map.Entry<String, Integer> other = names.entrySet().iterator().next();
            add(variable, new Label(events, Label.Kind.NAME, other.getKey(), other.getValue()));
        }
    }

    private void add(int variable, Label label) {
        labels.get(variable).add(label);
    }
}
