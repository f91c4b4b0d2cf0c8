package gradviz.run;

import gradviz.engine.BackwardRule;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds why a gradient is wrong, by running its pass again under `sum` and `generation`: once with
/// everything cleared, once with what the pass found in its intermediates.
final class Culprit {
    private final List<Variable> variables;
    private final PassRecord record;
    private final Value seed;

    Culprit(List<Variable> variables, PassRecord record, Value seed) {
        this.variables = variables;
        this.record = record;
        this.seed = seed;
    }

    /// @param added what the pass brought to the variable, under the rule it ran under
    Verdict.Cause of(int variable, Value added) {
        Integer left = firstLeftover(variable);
        if (left != null) {
            Value clean = again(variable, false);
            Value stained = again(variable, true);
            if (close(stained, added) && !close(clean, added)) {
                return new Verdict.Cause.LeftoverIn(left);
            }
        }
        String accumulate = record.pass().rule().accumulate();
        String order = record.pass().rule().order();
        boolean ordered = accumulate.equals("sum") && order.equals("stack");
        return ordered
                ? new Verdict.Cause.Rule("order", order)
                : new Verdict.Cause.Rule("accumulate", accumulate);
    }

    static boolean close(Value a, Value b) {
        for (int i = 0; i < a.size(); i++) {
            if (!close(a.at(i), b.at(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean close(double a, double b) {
        return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }

    private @Nullable Integer firstLeftover(int variable) {
        for (int v = 0; v < variables.size(); v++) {
            boolean between = v != variable && v != record.pass().variable();
            boolean reached = record.lastArrival(v) > 0;
            boolean made = variables.get(v).creator() != null;
            if (between && made && reached && record.found(v) != null) {
                return v;
            }
        }
        return null;
    }

    /// {@return what the pass brings to the variable, with or without the leftovers}
    private Value again(int variable, boolean leftovers) {
        List<@Nullable Variable> held = new ArrayList<>();
        variables.forEach(v -> held.add(v.grad()));
        Variable root = variables.get(record.pass().variable());
        Variable asked = variables.get(variable);
        try {
            for (int v = 0; v < variables.size(); v++) {
                Value found = leftovers && v != variable ? record.found(v) : null;
                Variable live = variables.get(v);
                live.setGrad(found == null ? null : live.engine().constant(tensor(found)));
            }
            root.setGrad(root.engine().constant(tensor(seed)));
            root.engine().unheard(() -> root.backward(BackwardRule.DEFAULT, false));
            Variable grad = asked.grad();
            return grad == null ? Value.of(asked.data().filled(0)) : Value.of(grad.data());
        } finally {
            for (int v = 0; v < held.size(); v++) {
                variables.get(v).setGrad(held.get(v));
            }
        }
    }

    static Tensor tensor(Value value) {
        double[] data = new double[value.size()];
        for (int i = 0; i < data.length; i++) {
            data[i] = value.at(i);
        }
        return Tensor.of(value.shape(), data);
    }
}
