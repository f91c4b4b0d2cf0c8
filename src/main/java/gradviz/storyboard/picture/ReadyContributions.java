package gradviz.storyboard.picture;

import gradviz.graph.Edge;
import gradviz.trace.Event;
import gradviz.trace.Gradient;
import gradviz.trace.Moment;
import gradviz.trace.Trace;
import gradviz.trace.Value;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the acting function has computed and not sent yet.
record ReadyContributions(int function, Map<Integer, Value> values) {

    static ReadyContributions at(Trace trace, Moment moment) {
        Map<Integer, Value> values = new HashMap<>();
        int function = moment.active();
        if (function < 0) {
            return new ReadyContributions(function, values);
        }
        int arrived = -1;
        for (int i = moment.events() - 1; i >= 0; i--) {
            Event event = trace.events().get(i);
            if (event instanceof Event.FunctionTaken) {
                break;
            }
            if (event instanceof Event.ContributionsComputed computed) {
                collect(computed, arrived, values);
                break;
            }
            arrived = Math.max(arrived, slot(event));
        }
        return new ReadyContributions(function, values);
    }

    @Nullable Value value(Edge edge) {
        return edge.function() == function ? values.get(edge.slot()) : null;
    }

    private static int slot(Event event) {
        return switch (event) {
            case Event.GradientStored stored -> stored.use().slot();
            case Event.GradientSummed summed -> summed.use().slot();
            case Event.GradientOverwritten overwritten -> overwritten.use().slot();
            case Event _ -> -1;
        };
    }

    private static void collect(
            Event.ContributionsComputed computed, int arrived, Map<Integer, Value> values) {
        for (int slot = arrived + 1; slot < computed.contributions().size(); slot++) {
            Gradient gradient = computed.contributions().get(slot);
            if (gradient != null) {
                values.put(slot, gradient.value());
            }
        }
    }
}
