package gradviz.storyboard;

import gradviz.graph.ComputationGraph;
import gradviz.storyboard.words.Namer;
import gradviz.storyboard.words.Narrator;
import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import gradviz.trace.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The steps of a run as lines of text, each with a selector that names it by meaning: `sum:x#2` is
/// the second sum into x.
public final class Transcript {
    private final Trace trace;
    private final Namer namer;
    private final Map<String, Integer> counts = new HashMap<>();

    private Transcript(Trace trace, Namer namer) {
        this.trace = trace;
        this.namer = namer;
    }

    /// {@return a line per step: number, kind, listing line, selector, sentence}
    public static List<String> of(Trace trace, Messages messages) {
        ComputationGraph graph = ComputationGraph.of(trace);
        Narrator narrator = new Narrator(trace, graph, messages);
        Transcript transcript = new Transcript(trace, new Namer(graph, messages));
        List<String> lines = new ArrayList<>();
        for (Step step : trace.steps()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%4d  %-8s  %-9s  %-18s  %s",
                            step.number(),
                            step.kind().name().toLowerCase(Locale.ROOT),
                            messages.text("label.line", "line", step.line()),
                            transcript.selector(step),
                            narrator.narration(step.number()).text()));
        }
        return lines;
    }

    private String selector(Step step) {
        String meaning = meaning(trace.events().get(step.main()), step);
        int count = counts.merge(meaning, 1, Integer::sum);
        return count == 1 ? meaning : meaning + "#" + count;
    }

    private String meaning(Event event, Step step) {
        return switch (event) {
            case Event.VariableMade made -> "make:" + name(made.variable(), step);
            case Event.FunctionCalled call -> "call:" + call.name();
            case Event.GradientSeeded seeded -> "seed:" + name(seeded.variable(), step);
            case Event.FunctionTaken taken -> "take:" + function(taken.function());
            case Event.ContributionsComputed computed -> "send:" + function(computed.function());
            case Event.GradientStored stored -> "store:" + target(stored.use(), step);
            case Event.GradientSummed summed -> "sum:" + target(summed.use(), step);
            case Event.GradientOverwritten lost -> "overwrite:" + target(lost.use(), step);
            case Event.GradientDropped dropped -> "drop:" + name(dropped.variable(), step);
            case Event.GradientCleared cleared -> "clear:" + name(cleared.variable(), step);
            case Event.Printed _ -> "print";
            case Event.BackwardFinished _ -> "finish";
            case Event.ConstantMade _,
                    Event.NameBound _,
                    Event.BackwardStarted _,
                    Event.CreatorPushed _,
                    Event.CreatorSkipped _ ->
                    throw new IllegalArgumentException("no step is about " + event);
        };
    }

    private String target(Use use, Step step) {
        return name(use.variable(), step);
    }

    private String name(int variable, Step step) {
        return namer.label(variable, step.to()).replace(" ", "");
    }

    private String function(int function) {
        return trace.anatomy().call(function).name();
    }
}
