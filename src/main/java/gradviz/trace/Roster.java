package gradviz.trace;

import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import java.util.List;

/// Who takes part in a run: variables, functions, and arrays that gradients are.
final class Roster {
    private final Register<Variable> variables = new Register<>();
    private final Register<Function> functions = new Register<>();
    private final Register<Tensor> arrays = new Register<>();

    List<Variable> variables() {
        return variables.all();
    }

    List<Function> functions() {
        return functions.all();
    }

    /// {@return how many variables and functions there are}
    int size() {
        return variables.size() + functions.size();
    }

    int add(Variable variable) {
        return variables.add(variable);
    }

    int add(Function function) {
        return functions.add(function);
    }

    /// {@return the number of a variable, or -1 where it was not met yet}
    int idOf(Variable variable) {
        return variables.of(variable);
    }

    int idOf(Function function) {
        int id = functions.of(function);
        if (id < 0) {
            throw new IllegalStateException(
                    function.name() + " was applied before recording began");
        }
        return id;
    }

    /// {@return the number of an array, which is met now if it never was before}
    int arrayOf(Tensor array) {
        int number = arrays.of(array);
        return number < 0 ? arrays.add(array) : number;
    }
}
