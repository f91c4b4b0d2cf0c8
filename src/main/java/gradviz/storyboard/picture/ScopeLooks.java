package gradviz.storyboard.picture;

import gradviz.graph.ComputationGraph;
import gradviz.graph.fold.Content;
import gradviz.graph.fold.Folding;
import gradviz.storyboard.words.ScopeWords;
import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.Moment;
import gradviz.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/// Says how loops' passes and calls look at a moment: brackets over those that are open, a node for
/// each that is folded.
final class ScopeLooks {
    private final Trace trace;
    private final Folding folding;
    private final ComputationGraph graph;
    private final ScopeWords words;

    ScopeLooks(Trace trace, Folding folding, Messages messages) {
        this.trace = trace;
        this.folding = folding;
        this.graph = folding.graph();
        this.words = new ScopeWords(messages);
    }

    /// {@return the brackets over what has appeared}
    List<Look> brackets(Moment moment) {
        List<Look> looks = new ArrayList<>();
        int appeared = appeared(moment.events());
        for (int scope : folding.open()) {
            Content content = folding.members().content(scope);
            int last = Math.min(content.endFunction(), appeared) - 1;
            if (last >= content.firstFunction()) {
                boolean over = isOver(content.firstFunction(), last, moment);
                looks.add(new Look.Bracket(scope, words.title(content.scope()), last, over));
            }
        }
        return looks;
    }

    /// {@return the node of a folded scope; it is lit while anything inside happens}
    Look.Folded node(int scope, Moment moment, int step) {
        Content content = folding.members().content(scope);
        int last = Math.min(content.endFunction(), appeared(moment.events())) - 1;
        boolean active = content.hasFunction(moment.active()) || called(content, step);
        return new Look.Folded(
                scope,
                words.title(content.scope()),
                words.count(content),
                active,
                isOver(content.firstFunction(), last, moment));
    }

    private boolean called(Content content, int step) {
        return step > 0
                && trace.events().get(trace.step(step).main()) instanceof Event.FunctionCalled call
                && content.hasFunction(call.function());
    }

    private boolean isOver(int first, int last, Moment moment) {
        int events = moment.events();
        return graph.computations().isOver(first, events)
                && graph.computations().isOver(last, events);
    }

    /// {@return how many functions have been called}
    private int appeared(int events) {
        int low = 0;
        int high = graph.functions().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (graph.function(middle).event() < events) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
