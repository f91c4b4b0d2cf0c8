package gradviz.trace;

import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who takes part in a run, numbered in the order of appearance: variables, functions, and arrays
/// that gradients are.
final class Roster {
    private final List<Variable> variables = new ArrayList<>();
    private final List<Function> functions = new ArrayList<>();
    private final Map<Object, Integer> ids = new IdentityHashMap<>();
    private final Map<Tensor, Integer> arrays = new IdentityHashMap<>();

    List<Variable> variables() {
        return variables;
    }

    List<Function> functions() {
        return functions;
    }

    /// {@return how many variables and functions there are}
    int size() {
        return variables.size() + functions.size();
    }

    int add(Variable variable) {
        int id = variables.size();
        variables.add(variable);
        ids.put(variable, id);
        return id;
    }

    int add(Function function) {
        int id = functions.size();
        functions.add(function);
        ids.put(function, id);
        return id;
    }

    /// {@return the number of a variable, or null where it was not met yet}
    @Nullable Integer idOf(Variable variable) {
        return ids.get(variable);
    }

    int idOf(Function function) {
        Integer id = ids.get(function);
        if (id == null) {
            throw new IllegalStateException(
                    function.name() + " was applied before recording began");
        }
        return id;
    }

    /// {@return the number of an array, which is met now if it never was before}
    int arrayOf(Tensor array) {
        return arrays.computeIfAbsent(array, _ -> arrays.size());
    }
}
