package gradviz.run;

import gradviz.engine.Function;
import gradviz.engine.Variable;
import gradviz.trace.Trace;
import java.util.List;

/// Compares the gradients of a run with what they should be.
public final class Check {
    Check(Trace trace, List<Variable> variables, List<Function> functions) {}

    /// {@return the verdict on a variable's gradient as it is after so many events}
    public Verdict of(int variable, int eventCount) {
        return new Verdict.Pending();
    }
}
