package gradviz.storyboard.question;

import gradviz.graph.ComputationGraph;
import gradviz.run.question.Question;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.Namer;
import gradviz.text.Messages;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import gradviz.trace.Use;
import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asks before each write to a variable that is used more than once, with the known mistakes as
/// choices: only the new one, only the old one, the sum, none.
final class Predictions {
    /// A longer array cannot be chosen at a glance.
    private static final int LONGEST = 28;

    private static final String NONE = "None";

    private final Trace trace;
    private final ComputationGraph graph;
    private final Namer namer;
    private final Messages messages;
    private final int[] arrived;

    private Predictions(Storyboard storyboard) {
        this.trace = storyboard.run().trace();
        this.graph = storyboard.graph();
        this.messages = Messages.of(storyboard.setting().locale());
        this.namer = new Namer(graph, messages);
        this.arrived = new int[graph.variables().size()];
    }

    static List<Question> of(Storyboard storyboard) {
        Predictions predictions = new Predictions(storyboard);
        List<Question> questions = new ArrayList<>();
        for (Step step : predictions.trace.steps()) {
            Question question = predictions.at(step);
            if (question != null) {
                questions.add(question);
            }
        }
        return questions;
    }

    private @Nullable Question at(Step step) {
        if (step.kind() == Step.Kind.SEED) {
            Arrays.fill(arrived, 0);
        }
        Arrival arrival = Arrival.of(trace.events().get(step.main()));
        if (arrival == null) {
            return null;
        }
        int number = ++arrived[arrival.use().variable()];
        boolean shared = uses(arrival.use().variable(), step.main()) > 1;
        return shared && isShort(arrival) ? question(step, arrival, number) : null;
    }

    private long uses(int variable, int events) {
        return graph.variable(variable).uses().stream()
                .filter(use -> graph.function(graph.edge(use).function()).event() < events)
                .count();
    }

    private Question question(Step step, Arrival arrival, int number) {
        Use use = arrival.use();
        String text =
                messages.text(
                        "predict.question",
                        "number",
                        number,
                        "value",
                        arrival.contribution(),
                        "name",
                        namer.label(use.variable(), step.main()),
                        "grad",
                        namer.grad(use.variable(), step.main()));
        return new Question(
                text,
                choices(step, arrival),
                arrival.result().toString(),
                step.number(),
                step.number(),
                List.of(new Question.Subject(use.variable(), true)));
    }

    /// The choices from the smallest to the largest and None, every other time the other way round,
    /// so that the right one has no letter of its own.
    private static List<String> choices(Step step, Arrival arrival) {
        Map<String, Value> values = new LinkedHashMap<>();
        put(values, arrival.contribution());
        Value before = arrival.before();
        if (before != null) {
            put(values, before);
            put(values, Arrival.sum(before, arrival.contribution()));
        }
        put(values, arrival.result());
        List<String> choices = new ArrayList<>();
        values.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> entry.getValue().at(0)))
                .forEach(entry -> choices.add(entry.getKey()));
        choices.add(NONE);
        if (step.number() % 2 == 1) {
            Collections.reverse(choices);
        }
        return choices;
    }

    private static void put(Map<String, Value> values, Value value) {
        values.put(value.toString(), value);
    }

    private static boolean isShort(Arrival arrival) {
        String result = arrival.result().toString();
        return result.length() <= LONGEST
                && result.indexOf('\n') < 0
                && arrival.result().size() > 0;
    }
}
