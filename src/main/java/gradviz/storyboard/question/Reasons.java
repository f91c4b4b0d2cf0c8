package gradviz.storyboard.question;

import gradviz.run.Verdict;
import gradviz.run.question.Guess;
import gradviz.run.question.Question;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.Namer;
import gradviz.storyboard.words.Numbers;
import gradviz.text.Messages;
import gradviz.trace.Ledger;
import gradviz.trace.Step;
import gradviz.trace.Term;
import gradviz.trace.Trace;
import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says why an answer is wrong, and how the right one came, from the values of the run.
///
/// Why an answer is wrong is said before the right one is there, so it never contains that.
public final class Reasons {
    /// To check a gradient runs the graph again, which a larger one has no time for.
    private static final int SMALL = 300;

    private final Storyboard storyboard;
    private final Trace trace;
    private final Messages messages;
    private final Namer namer;

    public Reasons(Storyboard storyboard) {
        this.storyboard = storyboard;
        this.trace = storyboard.run().trace();
        this.messages = Messages.of(storyboard.setting().locale());
        this.namer = new Namer(storyboard.graph(), messages);
    }

    /// {@return why an answer is wrong: which known mistake it is, if it is one}
    public String wrong(Question question, String said) {
        Guess guess = Guess.of(said);
        AnswerStep moment = momentOf(question);
        String reason = moment == null ? null : new Mistakes(moment).reason(guess);
        reason = reason == null ? truth(question, guess) : reason;
        reason = reason == null ? dataOf(question, guess) : reason;
        if (reason != null) {
            return reason;
        }
        return messages.text("predict.wrong.other", "said", said.strip());
    }

    /// {@return how the right answer came, empty where there is none}
    public String explanation(Question question) {
        AnswerStep moment = momentOf(question);
        if (question.answer() == null) {
            return "";
        }
        if (moment == null) {
            return messages.text("predict.is", "answer", question.answer());
        }
        Arrival arrival = moment.arrival();
        String key = arrival.before() == null ? "stored" : arrival.replaces() ? "replaced" : "sum";
        return messages.text(
                "predict.is." + key,
                "grad",
                namer.grad(arrival.use().variable(), moment.step().to()),
                "result",
                Numbers.brief(arrival.result()),
                "sum",
                moment.sum(),
                "nth",
                nth(moment.number()));
    }

    /// {@return `the second contribution`}
    private String nth(int number) {
        String key = "predict.nth." + number;
        return messages.keys().contains(key)
                ? messages.text(key)
                : messages.text("predict.nth", "n", number);
    }

    private @Nullable AnswerStep momentOf(Question question) {
        if (!ran(question)) {
            return null;
        }
        Step step = trace.step(question.answered());
        Arrival arrival = Arrival.of(trace.events().get(step.main()));
        if (arrival == null || !question.asksGradientOf(arrival.use().variable())) {
            return null;
        }
        var state = trace.momentAfter(step.main() + 1).gradient(arrival.use().variable());
        Ledger ledger = state.ledger();
        return ledger == null ? null : new AnswerStep(step, arrival, ledger);
    }

    /// The true gradient is a wrong answer where the rule makes something else of it.
    private @Nullable String truth(Question question, Guess guess) {
        if (!ran(question) || storyboard.graph().size() > SMALL) {
            return null;
        }
        int events = trace.step(question.answered()).to();
        for (Question.Subject subject : question.subjects()) {
            Verdict verdict = storyboard.run().check().of(subject.variable(), events);
            if (subject.gradient()
                    && verdict instanceof Verdict.Wrong wrong
                    && is(guess, wrong.expected())) {
                return truth(wrong, events);
            }
        }
        return null;
    }

    private String truth(Verdict.Wrong wrong, int events) {
        String value = Numbers.brief(wrong.expected());
        return switch (wrong.cause()) {
            case Verdict.Cause.Rule rule ->
                    messages.text("predict.wrong.rule", "value", value, "rule", rule.name());
            case Verdict.Cause.LeftoverIn in -> {
                String culprit = namer.label(in.variable(), events);
                yield messages.text("predict.wrong.culprit", "value", value, "culprit", culprit);
            }
            case Verdict.Cause.Own own ->
                    messages.text(
                            "predict.wrong.own", "value", value, "function", own.fault().name());
        };
    }

    private boolean ran(Question question) {
        return question.answered() <= trace.steps().size();
    }

    private static boolean is(Guess guess, Value value) {
        return guess.agrees(Guess.of(value.toString()));
    }

    /// The variable asked about comes first.
    private @Nullable String dataOf(Question question, Guess guess) {
        if (!ran(question)) {
            return null;
        }
        int events = trace.step(question.answered()).to();
        List<Integer> variables = new ArrayList<>();
        question.subjects().stream()
                .filter(Question.Subject::gradient)
                .forEach(subject -> variables.add(subject.variable()));
        boolean aboutGradients = !variables.isEmpty();
        storyboard.graph().variables().stream()
                .filter(node -> node.birth().event() < events && namer.isNamed(node.id(), events))
                .forEach(node -> variables.add(node.id()));
        for (int variable : variables) {
            Value data = storyboard.graph().variable(variable).dataAt(events);
            if (aboutGradients && guess.agrees(Guess.of(data.toString()))) {
                String name = namer.label(variable, events);
                return messages.text(
                        "predict.wrong.data", "value", Numbers.brief(data), "name", name);
            }
        }
        return null;
    }

    /// The known mistakes, the likeliest first.
    private final class Mistakes {
        private final AnswerStep moment;
        private final Arrival arrival;
        private final String name;

        private Mistakes(AnswerStep moment) {
            this.moment = moment;
            this.arrival = moment.arrival();
            this.name = namer.label(arrival.use().variable(), moment.step().to());
        }

        private @Nullable String reason(Guess guess) {
            if (guess instanceof Guess.None) {
                return text("none", arrival.result());
            }
            Value before = arrival.before();
            String reason = before == null ? null : ofTwo(guess, before);
            reason = reason == null ? left(guess) : reason;
            return reason == null ? earlier(guess) : reason;
        }

        private @Nullable String ofTwo(Guess guess, Value before) {
            boolean replaces = arrival.replaces();
            Value sum = Arrival.sum(before, arrival.contribution());
            if (!replaces && is(guess, arrival.contribution())) {
                return text("new", arrival.contribution());
            }
            if (replaces && is(guess, sum)) {
                return text("summed", sum);
            }
            if (is(guess, before)) {
                return text(replaces ? "old.replaced" : "old", before);
            }
            return null;
        }

        private @Nullable String left(Guess guess) {
            Term left = moment.leftover();
            if (left == null) {
                return null;
            }
            if (is(guess, left.value())) {
                return text("left", left.value());
            }
            Value added = Arrival.difference(arrival.result(), left.value());
            return is(guess, added) ? text("added", added) : null;
        }

        private @Nullable String earlier(Guess guess) {
            for (Term term : moment.ledger().first()) {
                if (term.number() > 0 && is(guess, term.value())) {
                    return text("earlier", term.value(), term.number());
                }
            }
            return null;
        }

        private String text(String key, Value value) {
            return text(key, value, moment.number());
        }

        private String text(String key, Value value, int number) {
            Value before = arrival.before();
            Term left = moment.leftover();
            return messages.text(
                    "predict.wrong." + key,
                    "value",
                    Numbers.brief(value),
                    "name",
                    name,
                    "nth",
                    nth(number),
                    "before",
                    before == null ? "" : Numbers.brief(before),
                    "left",
                    left == null ? "" : Numbers.brief(left.value()),
                    "line",
                    left == null ? 0 : left.line());
        }
    }
}
