package gradviz.trace;

import gradviz.engine.BackwardRule;
import gradviz.engine.Function;
import gradviz.engine.Listener;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes down everything that an engine does, as events with ids.
///
/// Whoever runs a listing says where it is ([#at]) and what names mean ([#bound]); the engine says
/// the rest.
public final class Recorder implements Listener {
    private final List<Event> events = new ArrayList<>();
    private final Roster roster = new Roster();
    private final ScopeLog scopes = new ScopeLog();
    private final Guard guard;
    private final Wording wording = new Wording();
    private boolean keepsBackward;
    private int line = 1;
    private List<Integer> computing = List.of();
    private String expression = "";
    private long numbers;

    /// Asked before each event is kept; throws to end the run.
    public interface Guard {
        void check(int events, int nodes);

        /// @param numbers how many were copied into events so far
        default void checkNumbers(long numbers) {}
    }

    /// @param guard sets the limits of a run
    public Recorder(Guard guard) {
        this.guard = guard;
    }

    /// Says which line of the listing runs now, from 1.
    public void at(int line) {
        this.line = line;
    }

    /// Says which lines of the listing computed what the function taken last sends back.
    ///
    /// @param lines in the order they ran; the last one returned it
    public void computedAt(List<Integer> lines) {
        this.computing = List.copyOf(lines);
    }

    /// Says how the listing writes the expression that is computed next.
    public void expression(String text) {
        this.expression = text;
    }

    /// Says that `name` now means `variable`.
    public void bound(String name, Variable variable) {
        int id = idOf(variable);
        wording.put(id, name);
        add(new Event.NameBound(line, name, id));
    }

    /// Says that within a call `name` now means `variable`.
    public void boundWithin(int call, String name, Variable variable) {
        int id = idOf(variable);
        wording.put(id, name);
        add(new Event.LocalBound(line, name, call, id));
    }

    /// @param gradientOf the variable whose gradient alone was printed, or null
    public void printed(String statement, String text, @Nullable Variable gradientOf) {
        Integer subject = gradientOf == null ? null : idOf(gradientOf);
        add(new Event.Printed(line, statement, text, subject));
    }

    /// Says that an iteration, a call or an own function begins; what happens until [#leave] is
    /// its.
    ///
    /// @param name `i = 3` or `while` for an iteration, the name of the function otherwise
    /// @param line of the `for`, `while`, `def` or `class`
    public void enter(Scope.Kind kind, String name, int line) {
        scopes.enter(kind, name, line, count());
    }

    /// Says that the innermost scope ends.
    ///
    /// @throws IllegalStateException where none is open
    public void leave() {
        scopes.leave(count());
    }

    private ScopeLog.Count count() {
        return new ScopeLog.Count(events.size(), roster.functions().size());
    }

    public Trace trace() {
        return new Trace(events, scopes.scopes(count()));
    }

    /// {@return the live variables, at their ids}
    public List<Variable> variables() {
        return List.copyOf(roster.variables());
    }

    /// {@return the live functions, at their ids}
    public List<Function> functions() {
        return List.copyOf(roster.functions());
    }

    /// {@return the id of a variable, which is met now if it never was before}
    public int idOf(Variable variable) {
        int known = roster.idOf(variable);
        if (known >= 0) {
            return known;
        }
        Value data = copyOf(variable.data());
        return constant(variable, data, keepsBackward ? Wording.number(data) : expression);
    }

    private int constant(Variable variable, Value data, String written) {
        int id = register(variable, written);
        add(new Event.ConstantMade(line, id, data, written));
        return id;
    }

    @Override
    public void variableMade(Variable variable) {
        int id = register(variable, "Variable");
        add(new Event.VariableMade(line, id, copyOf(variable.data())));
    }

    @Override
    public void functionCalled(Function function) {
        Integer[] inputs = new Integer[function.inputCount()];
        for (int slot = 0; slot < inputs.length; slot++) {
            inputs[slot] = idOf(function.input(slot));
        }
        List<Integer> ids = List.of(inputs);
        String written = keepsBackward ? wording.call(function.name(), ids) : expression;
        Event.Output[] outputs = new Event.Output[function.outputCount()];
        for (int i = 0; i < outputs.length; i++) {
            Variable output = function.output(i);
            Value data = copyOf(output.data());
            outputs[i] = new Event.Output(register(output, written), data, written);
        }
        int id = roster.add(function);
        add(
                new Event.FunctionCalled(
                        line,
                        id,
                        function.name(),
                        function.constant(),
                        function.generation(),
                        ids,
                        List.of(outputs)));
    }

    @Override
    public void backwardStarted(Variable y, BackwardRule rule, boolean kept) {
        add(new Event.BackwardStarted(line, idOf(y), Rule.of(rule), kept));
        keepsBackward = kept;
    }

    @Override
    public void gradientSeeded(Variable y, boolean kept) {
        Variable seed = y.grad();
        if (keepsBackward && seed != null && roster.idOf(seed) < 0) {
            constant(seed, copyOf(seed.data()), wording.grad(idOf(y)));
        }
        add(new Event.GradientSeeded(line, idOf(y), gradientOf(y), kept));
    }

    @Override
    public void functionTaken(Function function) {
        add(new Event.FunctionTaken(line, roster.idOf(function)));
    }

    @Override
    public void contributionsComputed(Function function, @Nullable Variable[] gxs) {
        @Nullable Gradient[] all = new Gradient[gxs.length];
        for (int slot = 0; slot < gxs.length; slot++) {
            Variable gx = gxs[slot];
            all[slot] = gx == null ? null : gradient(gx);
        }
        List<@Nullable Gradient> contributions = Arrays.asList(all);
        List<Integer> lines = computing;
        computing = List.of();
        int at = lines.isEmpty() ? line : lines.getLast();
        add(new Event.ContributionsComputed(at, lines, roster.idOf(function), contributions));
    }

    @Override
    public void gradientStored(Function function, int slot, Variable gx) {
        arrived(function, slot, gx);
        add(new Event.GradientStored(line, use(function, slot), gradient(gx)));
    }

    @Override
    public void gradientSummed(Function function, int slot, Tensor before, Tensor added) {
        Variable sum = function.input(slot).grad();
        if (sum != null) {
            arrived(function, slot, sum);
        }
        Gradient result = gradientOf(function.input(slot));
        add(
                new Event.GradientSummed(
                        line, use(function, slot), copyOf(before), copyOf(added), result));
    }

    @Override
    public void gradientOverwritten(Function function, int slot, Tensor before, Variable gx) {
        arrived(function, slot, gx);
        add(new Event.GradientOverwritten(line, use(function, slot), copyOf(before), gradient(gx)));
    }

    @Override
    public void creatorPushed(Function creator) {
        add(new Event.CreatorPushed(line, roster.idOf(creator)));
    }

    @Override
    public void creatorSkipped(Function creator) {
        add(new Event.CreatorSkipped(line, roster.idOf(creator)));
    }

    @Override
    public void gradientDropped(Variable variable) {
        add(new Event.GradientDropped(line, idOf(variable)));
    }

    @Override
    public void gradientCleared(Variable variable, boolean had) {
        add(new Event.GradientCleared(line, idOf(variable), had));
    }

    @Override
    public void dataChanged(Variable variable, Tensor before) {
        int id = idOf(variable);
        add(new Event.DataChanged(line, id, copyOf(before), copyOf(variable.data())));
    }

    @Override
    public void backwardFinished(Variable y) {
        keepsBackward = false;
        add(new Event.BackwardFinished(line, idOf(y)));
    }

    @Override
    public void unchained(Variable x, List<Variable> cut) {
        add(new Event.Unchained(line, idOf(x), cut.stream().map(this::idOf).toList()));
    }

    private void arrived(Function function, int slot, Variable grad) {
        if (keepsBackward && roster.idOf(grad) >= 0) {
            wording.grad(roster.idOf(grad), idOf(function.input(slot)));
        }
    }

    private void add(Event event) {
        guard.check(events.size() + 1, roster.size());
        events.add(event);
    }

    private int register(Variable variable, String written) {
        int id = roster.add(variable);
        wording.add(written);
        return id;
    }

    private Value copyOf(Tensor tensor) {
        numbers += tensor.size();
        guard.checkNumbers(numbers);
        return Value.of(tensor);
    }

    private Use use(Function function, int slot) {
        return new Use(roster.idOf(function), slot, idOf(function.input(slot)));
    }

    private Gradient gradientOf(Variable variable) {
        Variable grad = variable.grad();
        if (grad == null) {
            throw new IllegalStateException("no gradient");
        }
        return gradient(grad);
    }

    private Gradient gradient(Variable grad) {
        Tensor data = grad.data();
        int id = roster.idOf(grad);
        int variable = id < 0 ? Gradient.NO_VARIABLE : id;
        return new Gradient(copyOf(data), roster.arrayOf(data), variable);
    }
}
