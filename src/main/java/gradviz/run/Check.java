package gradviz.run;

import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.trace.Event;
import gradviz.trace.GradientState;
import gradviz.trace.Moment;
import gradviz.trace.Pass;
import gradviz.trace.Trace;
import gradviz.trace.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Compares the gradients of a run with what they should be.
///
/// What a gradient should be is the derivative of the seeded output of the latest backward pass
/// that has to do with the variable, by central differences. Above 200 elements 20 are looked at,
/// always the same ones.
public final class Check {
    private static final int MOST = 200;
    private static final int SAMPLED = 20;
    private static final int RECORDS = 16;
    private static final double STEP = 0.001;
    private static final double ROUGHEST = 0.01;

    private final Trace trace;
    private final List<Variable> variables;
    private final List<Function> functions;
    private final Past past;
    private @Nullable OwnFaults ownFaults;
    private final Map<Question, Verdict> answers = new ConcurrentHashMap<>();
    private final Map<Integer, PassRecord> records = new ConcurrentHashMap<>();

    private record Question(int variable, int pass, Value gradient, @Nullable Value found) {}

    /// @param variables at their ids, live; none where the trace alone is known
    Check(Trace trace, List<Variable> variables, List<Function> functions) {
        this.trace = trace;
        this.variables = variables;
        this.functions = functions;
        this.past = new Past(trace, variables, functions);
    }

    /// {@return the verdict on a variable's gradient as it is after so many events}
    public Verdict of(int variable, int eventCount) {
        if (variable >= variables.size()) {
            return new Verdict.Pending();
        }
        Moment moment = trace.momentAfter(eventCount);
        Pass pass = moment.latestPass();
        GradientState state = moment.gradient(variable);
        if (pass == null || state.gradient() == null) {
            return new Verdict.Pending();
        }
        PassRecord record = latestOf(variable, pass);
        if (record == null || eventCount < record.lastArrival(variable)) {
            return new Verdict.Pending();
        }
        Value seed = record.seed();
        if (seed == null) {
            return new Verdict.Pending();
        }
        Value now = state.gradient().value();
        Question question =
                new Question(variable, record.pass().number(), now, record.found(variable));
        Verdict known = answers.get(question);
        if (known == null) {
            known = judge(question, record, seed);
            answers.put(question, known);
        }
        return known;
    }

    /// {@return what functions of the listing's own send that is wrong}
    public synchronized OwnFaults ownFaults() {
        if (ownFaults == null) {
            ownFaults = OwnFaults.of(trace, variables, functions, past);
        }
        return ownFaults;
    }

    /// {@return the latest pass up to `last` that has to do with a variable, or null}
    private @Nullable PassRecord latestOf(int variable, Pass last) {
        Pass pass = last;
        while (pass != null) {
            PassRecord record = recordOf(pass);
            if (pass.variable() == variable || record.lastArrival(variable) > 0) {
                return record;
            }
            pass = record.before().latestPass();
        }
        return null;
    }

    private PassRecord recordOf(Pass pass) {
        if (records.size() > RECORDS) {
            records.clear();
        }
        return records.computeIfAbsent(pass.number(), _ -> PassRecord.of(trace, pass));
    }

    private synchronized Verdict judge(Question question, PassRecord record, Value seed) {
        Variable x = variables.get(question.variable());
        Variable y = variables.get(record.pass().variable());
        Slope slope = Slope.of(functions, past, cut(record.pass()), x, y, Culprit.tensor(seed));
        int[] elements = elements(x.data().size());
        Verdict.Extent extent = new Verdict.Extent(elements.length, x.data().size());
        boolean finite = isFinite(y.data());
        Slope.Estimate[] truth = new Slope.Estimate[elements.length];
        for (int i = 0; i < truth.length; i++) {
            if (!finite || !Double.isFinite(question.gradient.at(elements[i]))) {
                return new Verdict.Unknown(Verdict.Obstacle.NOT_FINITE);
            }
            truth[i] = slope.at(elements[i]);
            if (!truth[i].within(ROUGHEST)) {
                return new Verdict.Unknown(Verdict.Obstacle.UNSTEADY);
            }
        }
        boolean kept = x == y && question.found != null;
        Value found = kept ? null : question.found;
        if (agrees(question.gradient, null, elements, truth)) {
            return new Verdict.Right(elements[0], STEP, STEP * truth[0].value(), extent);
        }
        Value added = added(question.gradient, found);
        if (found != null && agrees(question.gradient, found, elements, truth)) {
            int line = record.before().gradient(question.variable()).line();
            return new Verdict.Leftover(added, found, line, extent);
        }
        if (!record.finished()) {
            return new Verdict.Pending();
        }
        Value expected = question.gradient;
        for (int i = 0; i < truth.length; i++) {
            expected = with(expected, elements[i], rounded(truth[i].value()));
        }
        OwnFaults.Fault own = slope.firstOf(ownFaults(), functions);
        Verdict.Cause cause =
                own != null
                        ? new Verdict.Cause.Own(own)
                        : new Culprit(variables, record, seed).of(question.variable(), added);
        return new Verdict.Wrong(expected, question.gradient, cause, extent);
    }

    /// {@return what was cut off from the graph when a pass began}
    private Set<Variable> cut(Pass pass) {
        Set<Variable> cut = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Event event : trace.events().subList(0, pass.from())) {
            if (event instanceof Event.Unchained unchained) {
                unchained.cut().forEach(id -> cut.add(variables.get(id)));
            }
        }
        return cut;
    }

    private static boolean agrees(
            Value gradient, @Nullable Value found, int[] elements, Slope.Estimate[] truth) {
        for (int i = 0; i < truth.length; i++) {
            double before = found == null ? 0 : found.at(elements[i]);
            double added = gradient.at(elements[i]) - before;
            boolean near = Math.abs(added - truth[i].value()) <= truth[i].error();
            if (!near && !Culprit.close(added, truth[i].value())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFinite(Tensor data) {
        for (int i = 0; i < data.size(); i++) {
            if (!Double.isFinite(data.at(i))) {
                return false;
            }
        }
        return true;
    }

    private static Value added(Value gradient, @Nullable Value found) {
        double[] added = new double[gradient.size()];
        for (int i = 0; i < added.length; i++) {
            added[i] = gradient.at(i) - (found == null ? 0 : found.at(i));
        }
        return Value.of(gradient.shape(), added);
    }

    private static Value with(Value value, int index, double number) {
        double[] data = new double[value.size()];
        for (int i = 0; i < data.length; i++) {
            data[i] = i == index ? number : value.at(i);
        }
        return Value.of(value.shape(), data);
    }

    /// A central difference is known to about nine digits.
    private static double rounded(double truth) {
        return new BigDecimal(truth).round(new MathContext(9)).doubleValue();
    }

    private static int[] elements(int size) {
        if (size <= MOST) {
            return IntStream.range(0, size).toArray();
        }
        return new Random(1).ints(0, size).distinct().limit(SAMPLED).sorted().toArray();
    }
}
