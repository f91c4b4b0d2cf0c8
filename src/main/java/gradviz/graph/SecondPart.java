package gradviz.graph;

import gradviz.trace.Event;
import gradviz.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which nodes were made by backward itself, in the passes that were kept by `create_graph=True`.
public final class SecondPart {
    private final List<KeptPass> passes;

    /// A backward pass whose operations are nodes.
    ///
    /// @param line of its call
    /// @param from its first event
    /// @param to its last event
    public record KeptPass(int line, int from, int to) {}

    private SecondPart(List<KeptPass> passes) {
        this.passes = passes;
    }

    static SecondPart of(Trace trace) {
        List<KeptPass> passes = new ArrayList<>();
        List<Event> events = trace.events();
        int from = -1;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Event.BackwardStarted started && started.createGraph()) {
                from = i;
            } else if (events.get(i) instanceof Event.BackwardFinished finished && from >= 0) {
                passes.add(new KeptPass(finished.line(), from, i));
                from = -1;
            }
        }
        if (from >= 0) {
            passes.add(new KeptPass(events.get(from).line(), from, events.size()));
        }
        return new SecondPart(List.copyOf(passes));
    }

    /// {@return the passes that were kept, in order}
    public List<KeptPass> passes() {
        return passes;
    }

    /// {@return the pass that made what appeared at an event, or null where the listing made it}
    public @Nullable KeptPass at(int event) {
        int low = 0;
        int high = passes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            KeptPass pass = passes.get(middle);
            if (event < pass.from()) {
                high = middle - 1;
            } else if (event > pass.to()) {
                low = middle + 1;
            } else {
                return pass;
            }
        }
        return null;
    }

    /// {@return the pass that made a variable, or null where the listing made it}
    public @Nullable KeptPass of(VariableNode variable) {
        return at(variable.birth().event());
    }

    /// {@return the pass that applied a function, or null where the listing did}
    public @Nullable KeptPass of(FunctionNode function) {
        return at(function.event());
    }
}
