package gradviz.storyboard.words;

import gradviz.graph.ComputationGraph;
import gradviz.graph.VariableNode;
import gradviz.run.Check;
import gradviz.run.Verdict;
import gradviz.text.Messages;
import gradviz.trace.GradientState;
import gradviz.trace.Life;
import gradviz.trace.Moment;
import gradviz.trace.Pass;
import gradviz.trace.Trace;
import gradviz.trace.Value;
import java.util.Locale;

/// Reads the facts of a variable at a step.
public final class FactReader {
    private final Trace trace;
    private final ComputationGraph graph;
    private final Check check;
    private final Messages messages;
    private final Namer namer;
    private final Verdicts verdicts;

    public FactReader(Trace trace, ComputationGraph graph, Check check, Messages messages) {
        this.trace = trace;
        this.graph = graph;
        this.check = check;
        this.messages = messages;
        this.namer = new Namer(graph, messages);
        this.verdicts = new Verdicts(namer, messages);
    }

    public Facts facts(int variable, int step) {
        Moment moment = trace.momentAt(step);
        int events = moment.events();
        VariableNode node = graph.variable(variable);
        Verdict verdict = check.of(variable, events);
        String y = moment.latestPass() == null ? "" : namer.label(root(moment), events);
        return new Facts(
                namer.label(variable, events),
                namer.isNamed(variable, events),
                values(node, moment),
                new Facts.Place(creator(node, moment), usedBy(node, moment)),
                verdict,
                verdicts.text(verdict, variable, y, events));
    }

    /// {@return the stage of a gradient's life in a word}
    public static String word(Life life, Messages messages) {
        return messages.text("life." + life.name().toLowerCase(Locale.ROOT));
    }

    private Facts.Values values(VariableNode node, Moment moment) {
        GradientState state = moment.gradient(node.id());
        Value data = node.dataAt(moment.events());
        String grad = state.gradient() == null ? "None" : state.gradient().value().toString();
        return new Facts.Values(
                data.toString(),
                data.shapeText(),
                grad,
                state.life(),
                word(state.life(), messages));
    }

    private String creator(VariableNode node, Moment moment) {
        if (moment.isCut(node.id())) {
            return messages.text("higher.facts.cut");
        }
        return node.isLeaf()
                ? messages.text("facts.leaf")
                : namer.call(node.creator(), moment.events());
    }

    private String usedBy(VariableNode node, Moment moment) {
        int events = moment.events();
        long all = node.uses().stream().filter(use -> called(use, events)).count();
        if (all == 0) {
            return messages.text("facts.unused");
        }
        if (moment.latestPass() == null) {
            return messages.text("facts.used", "n", all);
        }
        long current =
                node.uses().stream()
                        .filter(use -> called(use, events))
                        .filter(use -> !isOver(use, events))
                        .count();
        String key = current == all ? "facts.used" : "facts.used.current";
        String y = namer.label(root(moment), events);
        return messages.text(key, "n", all, "current", current, "y", y);
    }

    private boolean called(int use, int events) {
        return graph.function(graph.edge(use).function()).event() < events;
    }

    private boolean isOver(int use, int events) {
        return graph.computations().isOver(graph.edge(use).function(), events);
    }

    private static int root(Moment moment) {
        Pass pass = moment.latestPass();
        return pass == null ? -1 : pass.variable();
    }
}
