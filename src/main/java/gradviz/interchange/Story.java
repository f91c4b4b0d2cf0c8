package gradviz.interchange;

import gradviz.trace.Event;
import gradviz.trace.Gradient;
import gradviz.trace.Use;
import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Follows the events of a trace and refuses one that cannot happen where it stands.
///
/// Ids are given in the order of appearance and inputs are there before their function, so no cycle
/// can be told. A gradient has the shape of its variable.
final class Story {
    private static final Pattern NUMBER =
            Pattern.compile("-?(\\d{1,20}(\\.\\d{1,20})?(E-?\\d{1,3})?|Infinity)|NaN");

    /// What a run may do too: events, variables and functions, numbers.
    static final int EVENTS = 500_000;

    static final int NODES = 100_000;
    static final long NUMBERS = 20_000_000;

    private final List<int[]> shapes = new ArrayList<>();
    private final List<Boolean> held = new ArrayList<>();
    private final List<List<Integer>> inputs = new ArrayList<>();
    private int events;
    private long numbers;
    private int started = -1;
    private boolean seeded;
    private int active = -1;
    private String place = "";

    /// @throws BadTraceException if the event cannot come next
    void tell(Event event, String where) throws BadTraceException {
        place = where;
        events++;
        switch (event) {
            case Event.VariableMade e -> appear(e.variable(), e.data());
            case Event.ConstantMade e -> appear(e.variable(), e.data());
            case Event.FunctionCalled e -> call(e);
            case Event.NameBound e -> require(!e.name().isBlank() && variable(e.variable()));
            case Event.LocalBound e -> require(!e.name().isBlank() && variable(e.variable()));
            case Event.BackwardStarted e -> {
                require(started < 0 && variable(e.variable()));
                started = e.variable();
                seeded = false;
                active = -1;
            }
            case Event.GradientSeeded e -> {
                require(started == e.variable() && !seeded && e.kept() == held.get(started));
                fits(started, e.gradient());
                held.set(started, true);
                seeded = true;
            }
            case Event.CreatorPushed e -> require(seeded && function(e.function()));
            case Event.CreatorSkipped e -> require(seeded && function(e.function()));
            case Event.FunctionTaken e -> {
                require(seeded && function(e.function()));
                active = e.function();
            }
            case Event.ContributionsComputed e -> contributions(e);
            case Event.GradientStored e -> arrive(e.use(), false, e.result());
            case Event.GradientSummed e -> {
                arrive(e.use(), true, e.result());
                fits(e.use().variable(), e.before());
                fits(e.use().variable(), e.contribution());
            }
            case Event.GradientOverwritten e -> {
                arrive(e.use(), true, e.result());
                fits(e.use().variable(), e.before());
            }
            case Event.GradientDropped e -> {
                require(seeded && variable(e.variable()) && held.get(e.variable()));
                held.set(e.variable(), false);
            }
            case Event.GradientCleared e -> {
                require(variable(e.variable()) && e.had() == held.get(e.variable()));
                held.set(e.variable(), false);
            }
            case Event.BackwardFinished e -> {
                require(seeded && started == e.variable());
                started = -1;
                seeded = false;
                active = -1;
            }
            case Event.DataChanged e -> require(variable(e.variable()));
            case Event.Unchained e ->
                    require(variable(e.variable()) && e.cut().stream().allMatch(this::variable));
            case Event.Printed e -> require(e.gradientOf() == null || variable(e.gradientOf()));
        }
        limit();
    }

    private void call(Event.FunctionCalled e) throws BadTraceException {
        inOrder(e.function(), inputs.size());
        require(!e.inputs().isEmpty() && !e.outputs().isEmpty() && !e.name().isBlank());
        require(e.constant().isEmpty() || NUMBER.matcher(e.constant()).matches());
        for (int input : e.inputs()) {
            require(variable(input));
        }
        for (Event.Output output : e.outputs()) {
            appear(output.variable(), output.data());
        }
        inputs.add(e.inputs());
    }

    private void appear(int variable, Value data) throws BadTraceException {
        inOrder(variable, shapes.size());
        numbers += data.size();
        shapes.add(data.shape());
        held.add(false);
    }

    private void contributions(Event.ContributionsComputed e) throws BadTraceException {
        require(active >= 0 && active == e.function());
        require(e.contributions().size() == inputs.get(active).size());
        for (int slot = 0; slot < e.contributions().size(); slot++) {
            @Nullable Gradient gradient = e.contributions().get(slot);
            if (gradient != null) {
                fits(inputs.get(active).get(slot), gradient);
            }
        }
    }

    private void arrive(Use use, boolean later, Gradient result) throws BadTraceException {
        require(active >= 0 && active == use.function());
        require(use.slot() < inputs.get(active).size());
        require(inputs.get(active).get(use.slot()) == use.variable());
        require(held.get(use.variable()) == later);
        fits(use.variable(), result);
        held.set(use.variable(), true);
    }

    private void fits(int variable, Gradient gradient) throws BadTraceException {
        require(variable(gradient.variable()));
        fits(variable, gradient.value());
    }

    private void fits(int variable, Value value) throws BadTraceException {
        numbers += value.size();
        if (!Arrays.equals(shapes.get(variable), value.shape())) {
            throw new BadTraceException("trace.fits", "place", place, "variable", variable);
        }
    }

    private boolean variable(int id) {
        return id < shapes.size();
    }

    private boolean function(int id) {
        return id < inputs.size();
    }

    private void inOrder(int id, int expected) throws BadTraceException {
        if (id != expected) {
            throw new BadTraceException(
                    "trace.order", "place", place, "value", id, "expected", expected);
        }
    }

    private void require(boolean possible) throws BadTraceException {
        if (!possible) {
            throw new BadTraceException("trace.story", "place", place);
        }
    }

    private void limit() throws BadTraceException {
        boolean many = events > EVENTS || shapes.size() + inputs.size() > NODES;
        if (many || numbers > NUMBERS) {
            throw new BadTraceException("trace.too.large", "place", place);
        }
    }
}
