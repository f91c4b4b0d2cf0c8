package gradviz.storyboard.words;

import gradviz.graph.ComputationGraph;
import gradviz.graph.FunctionNode;
import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.Moment;
import gradviz.trace.Pass;
import gradviz.trace.Rule;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import gradviz.trace.Use;
import java.util.ArrayList;
import java.util.List;

/// Writes backward as a beginner would, under any rule, and finds the line that a step runs.
public final class BackwardCode {
    private static final String SEED = "  y.grad = ones_like(y.data)";
    private static final String GXS = "  gxs = f.backward(f.output_grads)";
    private static final String SET = "x.grad = gx";
    private static final String SUM = "x.grad = x.grad + gx";
    private static final String ADD_INTO = "x.grad += gx";
    private static final String DROP = "  f.drop_output_grads()";

    private final Trace trace;
    private final ComputationGraph graph;
    private final Messages messages;
    private final Namer namer;
    private final Rule initial;

    /// @param initial the rule of the listing, shown until a pass begins
    public BackwardCode(Trace trace, ComputationGraph graph, Messages messages, Rule initial) {
        this.trace = trace;
        this.graph = graph;
        this.messages = messages;
        this.namer = new Namer(graph, messages);
        this.initial = initial;
    }

    /// {@return the panel at the end of a step}
    public CodePanel at(int number) {
        Moment moment = trace.momentAt(number);
        Pass pass = moment.latestPass();
        Rule rule = pass == null ? initial : pass.rule();
        List<String> lines = lines(rule);
        String title =
                messages.text(
                        "code.title." + rule.accumulate(),
                        "order",
                        messages.text("code.order." + rule.order()));
        if (number == 0) {
            return new CodePanel(title, lines, -1, "");
        }
        Step step = trace.step(number);
        Event event = trace.events().get(step.main());
        int active =
                event instanceof Event.FunctionCalled ? kept(step, lines) : active(event, lines);
        return new CodePanel(title, lines, active, bindings(event, step));
    }

    static List<String> lines(Rule rule) {
        List<String> lines = new ArrayList<>();
        lines.add("if y.grad is None:");
        lines.add(SEED);
        lines.add("work = [y.creator]");
        lines.add("while work:");
        lines.add(rule.byGeneration() ? "  f = pop_highest(work)" : "  f = work.pop()");
        lines.add(GXS);
        lines.add("  for x, gx in zip(f.inputs, gxs):");
        if (rule.accumulate().equals("overwrite")) {
            lines.add("    " + SET);
        } else {
            lines.add("    if x.grad is None:");
            lines.add("      " + SET);
            lines.add("    else:");
            lines.add("      " + (rule.accumulate().equals("sum") ? SUM : ADD_INTO));
        }
        lines.add(rule.byGeneration() ? "    if x.creator not in seen:" : "    if x.creator:");
        lines.add("      work.append(x.creator)");
        if (rule.retain().equals("leaves")) {
            lines.add(DROP);
        }
        return List.copyOf(lines);
    }

    private static int active(Event event, List<String> lines) {
        return switch (event) {
            case Event.GradientSeeded seeded -> lines.indexOf(seeded.kept() ? lines.get(0) : SEED);
            case Event.FunctionTaken _ -> 4;
            case Event.ContributionsComputed _ -> lines.indexOf(GXS);
            case Event.GradientStored _, Event.GradientOverwritten _ -> ending(lines, SET);
            case Event.GradientSummed _ -> Math.max(ending(lines, SUM), ending(lines, ADD_INTO));
            case Event.GradientDropped _ -> lines.indexOf(DROP);
            case Event.BackwardFinished _ -> lines.indexOf("while work:");
            case Event _ -> -1;
        };
    }

    /// {@return the line that applied a function whose call backward kept, else -1}
    private int kept(Step step, List<String> lines) {
        if (graph.secondPart().at(step.main()) == null) {
            return -1;
        }
        for (int i = step.main(); i >= 0; i--) {
            Event event = trace.events().get(i);
            if (event instanceof Event.ContributionsComputed) {
                return ending(lines, SUM);
            }
            if (event instanceof Event.FunctionTaken) {
                break;
            }
        }
        return lines.indexOf(GXS);
    }

    private static int ending(List<String> lines, String code) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private String bindings(Event event, Step step) {
        return switch (event) {
            case Event.GradientSeeded seeded ->
                    messages.text("bind.y", "y", namer.label(seeded.variable(), step.to()));
            case Event.FunctionTaken taken -> function("bind.f", taken.function(), step);
            case Event.ContributionsComputed computed ->
                    function("bind.f", computed.function(), step);
            case Event.GradientStored stored ->
                    arrival(stored.use(), Numbers.brief(stored.result().value()), step);
            case Event.GradientSummed summed ->
                    arrival(summed.use(), Numbers.brief(summed.contribution()), step);
            case Event.GradientOverwritten overwritten ->
                    arrival(overwritten.use(), Numbers.brief(overwritten.result().value()), step);
            case Event _ -> "";
        };
    }

    private String function(String key, int id, Step step) {
        FunctionNode function = graph.function(id);
        return messages.text(key, "function", function.name(), "made", namer.made(id, step.to()));
    }

    private String arrival(Use use, String gx, Step step) {
        return messages.text(
                "bind.x",
                "x",
                namer.label(use.variable(), step.to()),
                "gx",
                gx,
                "input",
                Ordinals.of(use.slot(), messages),
                "call",
                namer.call(use.function(), step.to()));
    }
}
