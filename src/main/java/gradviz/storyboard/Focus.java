package gradviz.storyboard;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Excerpt;
import gradviz.graph.fold.Fold;
import gradviz.graph.fold.Folding;
import gradviz.graph.fold.Members;
import gradviz.layout.GraphLayout;
import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.Trace;
import gradviz.trace.Use;
import java.util.Locale;

/// Which nodes of a graph that is too large are drawn: those nearest to what a step is about.
///
/// @param step that it is chosen for
/// @param folding of all of the graph; of a part nothing is folded
record Focus(int step, Excerpt excerpt, Folding folding) {
    private static final int SHOWN = 2_000;
    private static final int NOWHERE = -1;

    /// {@return what is drawn of a graph of which some is folded}
    static Focus of(Trace trace, ComputationGraph graph, int step, Fold fold) {
        Folding folding = Folding.of(Members.of(trace, graph), fold);
        return folding.nodes() <= GraphLayout.LIMIT
                ? new Focus(step, Excerpt.whole(graph), folding)
                : of(trace, graph, step);
    }

    /// {@return what is drawn of a graph that is neither folded nor bracketed}
    static Focus of(Trace trace, ComputationGraph graph, int step) {
        Excerpt excerpt =
                graph.size() <= GraphLayout.LIMIT
                        ? Excerpt.whole(graph)
                        : Excerpt.near(graph, place(trace, graph, step), SHOWN);
        return new Focus(step, excerpt, Folding.none(graph));
    }

    /// {@return whether a variable is drawn once it has appeared}
    boolean draws(int variable) {
        return excerpt.hasVariable(variable) && !folding.hidesVariable(variable);
    }

    /// {@return a sentence that says how much of the graph is drawn, empty where all of it is}
    String sentence(Messages messages) {
        if (excerpt.isWhole()) {
            return "";
        }
        Locale locale = messages.locale();
        return messages.text(
                "stage.excerpt",
                "shown",
                String.format(locale, "%,d", excerpt.size()),
                "total",
                String.format(locale, "%,d", excerpt.graph().size()),
                "step",
                step);
    }

    /// {@return a sentence that says what is folded, empty where nothing is}
    String remark(Messages messages) {
        int functions = 0;
        for (int scope : folding.folded()) {
            functions += folding.members().content(scope).functions();
        }
        int scopes = folding.folded().size();
        return scopes == 0 ? "" : messages.text("fold.remark", "n", scopes, "functions", functions);
    }

    /// {@return whether what a step is about is drawn}
    boolean holds(Trace trace, int otherStep) {
        int event = place(trace, excerpt.graph(), otherStep);
        return excerpt.isWhole() || (event >= excerpt.from() && event <= excerpt.to());
    }

    /// {@return the event at which the node appeared that a step is about; where it is about none,
    /// that of the step before}
    private static int place(Trace trace, ComputationGraph graph, int step) {
        for (int at = step; at > 0; at--) {
            int event = place(trace.events().get(trace.step(at).main()), graph);
            if (event != NOWHERE) {
                return event;
            }
        }
        return 0;
    }

    private static int place(Event event, ComputationGraph graph) {
        return switch (event) {
            case Event.VariableMade made -> variable(graph, made.variable());
            case Event.ConstantMade made -> variable(graph, made.variable());
            case Event.FunctionCalled call -> graph.function(call.function()).event();
            case Event.GradientSeeded seeded -> variable(graph, seeded.variable());
            case Event.FunctionTaken taken -> graph.function(taken.function()).event();
            case Event.ContributionsComputed sent -> graph.function(sent.function()).event();
            case Event.GradientStored stored -> use(graph, stored.use());
            case Event.GradientSummed summed -> use(graph, summed.use());
            case Event.GradientOverwritten lost -> use(graph, lost.use());
            case Event.GradientDropped dropped -> variable(graph, dropped.variable());
            case Event.GradientCleared cleared -> variable(graph, cleared.variable());
            case Event _ -> NOWHERE;
        };
    }

    private static int variable(ComputationGraph graph, int id) {
        return graph.variable(id).birth().event();
    }

    /// A contribution that goes far is seen to leave.
    private static int use(ComputationGraph graph, Use use) {
        return graph.function(use.function()).event();
    }
}
