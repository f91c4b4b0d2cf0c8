package gradviz.storyboard;

import gradviz.graph.ComputationGraph;
import gradviz.storyboard.select.StepIndex;
import gradviz.storyboard.words.Narrator;
import gradviz.text.Messages;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The steps of a run as lines of text, each with a selector that names it by meaning: `sum:x#2` is
/// the second sum into x.
public final class Transcript {
    private Transcript() {}

    /// {@return a line per step: number, kind, listing line, selector, sentence}
    public static List<String> of(Trace trace, Messages messages) {
        Narrator narrator = new Narrator(trace, ComputationGraph.of(trace), messages);
        List<String> selectors = StepIndex.of(trace).selectors();
        List<String> lines = new ArrayList<>();
        for (Step step : trace.steps()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%4d  %-8s  %-9s  %-18s  %s",
                            step.number(),
                            step.kind().name().toLowerCase(Locale.ROOT),
                            messages.text("label.line", "line", step.line()),
                            selectors.get(step.number() - 1),
                            narrator.narration(step.number()).text()));
        }
        return lines;
    }
}
