package gradviz.storyboard.words;

import gradviz.graph.ComputationGraph;
import gradviz.text.Messages;
import gradviz.trace.Event;
import java.util.List;

/// What is said of the part of the graph that backward made, and of cutting parts off.
final class SecondPartWords {
    private static final int FEW = 3;

    private final ComputationGraph graph;
    private final Namer namer;
    private final Messages messages;

    SecondPartWords(ComputationGraph graph, Namer namer, Messages messages) {
        this.graph = graph;
        this.namer = namer;
        this.messages = messages;
    }

    /// {@return what is told of a call, and that backward made it where that is so}
    String called(int function, String told) {
        boolean byBackward = graph.secondPart().of(graph.function(function)) != null;
        return byBackward ? messages.text("higher.called", "told", told) : told;
    }

    /// {@return what is told of a start, and that the operations are kept where that is so}
    String seeded(int event, String told) {
        boolean kept = graph.secondPart().at(event) != null;
        return kept
                ? messages.text("sentences", "first", told, "second", messages.text("higher.kept"))
                : told;
    }

    String unchained(Event.Unchained event, int events) {
        String name = namer.label(event.variable(), events);
        List<Integer> cut = event.cut();
        if (cut.isEmpty()) {
            return messages.text("higher.unchained.nothing", "name", name);
        }
        if (cut.equals(List.of(event.variable()))) {
            int creator = graph.variable(event.variable()).creator();
            String function = graph.function(creator).name();
            return messages.text("higher.unchained", "name", name, "function", function);
        }
        List<String> names = cut.stream().limit(FEW).map(v -> namer.label(v, events)).toList();
        return messages.text(
                cut.size() > FEW ? "higher.unchained.many" : "higher.unchained.behind",
                "name",
                name,
                "names",
                namer.list(names),
                "n",
                cut.size());
    }
}
