package gradviz.storyboard.select;

import gradviz.graph.ComputationGraph;
import gradviz.storyboard.words.Namer;
import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import gradviz.trace.Use;
import java.util.List;
import java.util.Locale;

/// Says what steps are about, as selectors write it: `sum:x`, without which of several it is.
///
/// The names are those that the English sentences use, whatever language the reader has, so that a
/// selector means the same to everyone.
record Meaning(Trace trace, Namer namer) {
    /// What stands before the colon.
    static final List<String> KINDS =
            List.of(
                    "make",
                    "call",
                    "seed",
                    "take",
                    "send",
                    "store",
                    "sum",
                    "overwrite",
                    "drop",
                    "clear",
                    "set",
                    "unchain",
                    "print",
                    "finish");

    static Meaning in(Trace trace) {
        Namer namer = new Namer(ComputationGraph.of(trace), Messages.of(Locale.ENGLISH));
        return new Meaning(trace, namer);
    }

    /// {@return the meaning, with no space in it}
    String of(Step step) {
        return of(trace.events().get(step.main()), step);
    }

    private String of(Event event, Step step) {
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
            case Event.DataChanged changed -> "set:" + name(changed.variable(), step);
            case Event.Unchained unchained -> "unchain:" + name(unchained.variable(), step);
            case Event.Printed _ -> "print";
            case Event.BackwardFinished _ -> "finish";
            case Event.ConstantMade _,
                    Event.NameBound _,
                    Event.LocalBound _,
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
