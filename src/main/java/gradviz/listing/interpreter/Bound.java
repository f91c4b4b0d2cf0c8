package gradviz.listing.interpreter;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Arguments by the names of the parameters that they belong to.
record Bound(Map<String, Operand> operands) {
    /// {@return the argument of a parameter that must have one}
    Operand need(String parameter) {
        Operand operand = operands.get(parameter);
        if (operand == null) {
            throw new IllegalArgumentException(parameter);
        }
        return operand;
    }

    /// {@return the argument of a parameter, or null where it is left out or `None`}
    @Nullable Operand get(String parameter) {
        Operand operand = operands.get(parameter);
        boolean none = operand != null && operand.datum() instanceof Datum.None;
        return none ? null : operand;
    }
}
