package gradviz.app.session;

import gradviz.app.show.Position;
import gradviz.graph.VariableNode;
import gradviz.listing.Edit;
import gradviz.listing.Edits;
import gradviz.trace.Event;
import gradviz.trace.Moment;
import gradviz.trace.Pass;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes the lines that buttons stand for, after the statement where the playhead stands.
final class Scribe {
    private Scribe() {}

    /// {@return the listing with `x.cleargrad()`, or null if the variable has no name there}
    static @Nullable Written clear(Position at, int variable) {
        String name = new Place(at).nameOf(variable);
        return name == null
                ? null
                : insert(at, List.of(name + ".cleargrad()"), Step.Kind.CLEARED, Optional.empty());
    }

    /// {@return the listing with a line for each named variable that holds a gradient, or null}
    static @Nullable Written clearAll(Position at) {
        Place place = new Place(at);
        Map<Integer, String> names = place.names();
        List<VariableNode> holders =
                at.storyboard().graph().variables().stream()
                        .filter(node -> place.holds(node.id()))
                        .toList();
        List<String> lines =
                holders.stream()
                        .filter(node -> names.containsKey(node.id()))
                        .map(node -> names.get(node.id()) + ".cleargrad()")
                        .toList();
        String unnamed =
                holders.stream()
                        .filter(node -> !names.containsKey(node.id()))
                        .map(place::label)
                        .collect(Collectors.joining(", "));
        return lines.isEmpty()
                ? null
                : insert(
                        at,
                        lines,
                        Step.Kind.CLEARED,
                        Optional.of(unnamed).filter(text -> !text.isEmpty()));
    }

    /// {@return the listing with `y.backward()`, or null if the variable has no name there}
    static @Nullable Written backward(Position at, int variable) {
        String name = new Place(at).nameOf(variable);
        return name == null
                ? null
                : insert(at, List.of(name + ".backward()"), Step.Kind.SEED, Optional.empty());
    }

    /// {@return the same for the variable that the latest backward pass began at}
    static @Nullable Written backwardAgain(Position at) {
        Pass pass = new Place(at).moment.latestPass();
        return pass == null ? null : backward(at, pass.variable());
    }

    /// {@return the listing with a setting in its head comment}
    static String head(String text, String key, String value) {
        return Edits.setHead(text, key, value).text();
    }

    private static Written insert(
            Position at, List<String> lines, Step.Kind kind, Optional<String> unnamed) {
        String text = at.storyboard().run().listing().text();
        int line = at.storyboard().line(at.step());
        int first = 0;
        for (String statement : lines) {
            Edit edit = Edits.insertAfter(text, line, statement);
            text = edit.text();
            line = edit.line();
            first = first == 0 ? line : first;
        }
        return new Written(text, new Aim.Line(first, line, kind), unnamed);
    }

    /// What holds where the line will be: once the statement of the playhead's line is done.
    private static final class Place {
        private final Moment moment;
        private final Map<String, Integer> bound = new HashMap<>();

        Place(Position at) {
            Trace trace = at.storyboard().run().trace();
            int line = at.storyboard().line(at.step());
            int last = at.storyboard().run().listing().lastLineOf(line);
            int count = 0;
            for (Event event : trace.events()) {
                if (event.line() > last) {
                    break;
                }
                if (event instanceof Event.NameBound(_, String name, int variable)) {
                    bound.put(name, variable);
                }
                count++;
            }
            moment = trace.momentAfter(count);
        }

        boolean holds(int variable) {
            return moment.gradient(variable).gradient() != null;
        }

        Map<Integer, String> names() {
            Map<Integer, String> names = new LinkedHashMap<>();
            bound.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> names.putIfAbsent(entry.getValue(), entry.getKey()));
            return names;
        }

        @Nullable String nameOf(int variable) {
            return names().get(variable);
        }

        String label(VariableNode node) {
            return node.labelAt(moment.events()).text();
        }
    }
}
