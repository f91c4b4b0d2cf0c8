package gradviz.graph.fold;

import gradviz.trace.Scope;

/// What a scope made, those in it included: functions and variables that follow each other.
///
/// @param endFunction one past its last function
/// @param endVariable one past its last variable
public record Content(
        Scope scope, int firstFunction, int endFunction, int firstVariable, int endVariable) {

    /// {@return the id of the scope}
    public int id() {
        return scope.id();
    }

    /// {@return the id of the scope around it, or -1}
    public int parent() {
        return scope.parent();
    }

    public boolean hasFunction(int id) {
        return id >= firstFunction && id < endFunction;
    }

    public boolean hasVariable(int id) {
        return id >= firstVariable && id < endVariable;
    }

    /// {@return how many functions it holds}
    public int functions() {
        return endFunction - firstFunction;
    }
}
