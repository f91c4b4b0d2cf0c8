package gradviz.run;

import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.trace.Event;
import gradviz.trace.Trace;
import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The data that functions were applied to, also where a listing gave a variable other data since.
final class Past {
    private final Map<Function, Integer> calls = new IdentityHashMap<>();
    private final Map<Variable, List<Change>> changes = new IdentityHashMap<>();

    /// @param event at which the data before was replaced
    private record Change(int event, Value before) {}

    Past(Trace trace, List<Variable> variables, List<Function> functions) {
        Map<Integer, List<Change>> byId = new HashMap<>();
        for (int i = 0; i < trace.events().size(); i++) {
            if (trace.events().get(i) instanceof Event.DataChanged changed) {
                byId.computeIfAbsent(changed.variable(), _ -> new ArrayList<>())
                        .add(new Change(i, changed.before()));
            }
        }
        if (byId.isEmpty() || variables.isEmpty()) {
            return;
        }
        byId.forEach((id, all) -> changes.put(variables.get(id), all));
        for (int i = 0; i < trace.events().size(); i++) {
            if (trace.events().get(i) instanceof Event.FunctionCalled call) {
                calls.put(functions.get(call.function()), i);
            }
        }
    }

    /// {@return the data that was at an input of a function when it was applied}
    Tensor given(Function function, int slot) {
        Variable input = function.input(slot);
        List<Change> all = changes.get(input);
        Integer call = calls.get(function);
        if (all == null || call == null) {
            return input.data();
        }
        for (Change change : all) {
            if (change.event > call) {
                return Culprit.tensor(change.before);
            }
        }
        return input.data();
    }

    /// {@return the data of a variable when the first of some functions took it}
    Tensor base(List<Function> path, Variable variable) {
        for (Function function : path) {
            for (int slot = 0; slot < function.inputCount(); slot++) {
                if (function.input(slot) == variable) {
                    return given(function, slot);
                }
            }
        }
        return variable.data();
    }
}
