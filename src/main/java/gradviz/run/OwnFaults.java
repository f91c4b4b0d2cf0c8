package gradviz.run;

import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.trace.Event;
import gradviz.trace.Gradient;
import gradviz.trace.Moment;
import gradviz.trace.Trace;
import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The functions of a listing's own whose `backward` sends what their `forward` does not bear out.
///
/// What a function should send to an input is the derivative of its own outputs by that input,
/// weighted with the gradients that it got, by central differences. In arrays the first 20 elements
/// are looked at, and of all that own functions send the first 40 times.
///
/// @param faults in the order they came up, at most one a function
public record OwnFaults(List<Fault> faults) {
    static final OwnFaults NONE = new OwnFaults(List.of());

    private static final int MOST = 40;
    private static final int ELEMENTS = 20;
    private static final double STEADY = 1e-4;

    /// Something wrong that a function sent.
    ///
    /// @param event at which it did
    /// @param sent the first element that is wrong
    /// @param expected what central differences of its `forward` give there
    public record Fault(int function, int event, String name, double sent, double expected) {}

    static OwnFaults of(
            Trace trace, List<Variable> variables, List<Function> functions, Past past) {
        if (variables.isEmpty() || functions.stream().noneMatch(Function::isOwn)) {
            return NONE;
        }
        return new Reader(trace, variables, functions, past).read();
    }

    /// {@return what is known to be wrong with a function after so many events, or null}
    public @Nullable Fault of(int function, int events) {
        for (Fault fault : faults) {
            if (fault.function == function && fault.event < events) {
                return fault;
            }
        }
        return null;
    }

    private record Reader(
            Trace trace, List<Variable> variables, List<Function> functions, Past past) {

        OwnFaults read() {
            List<Fault> faults = new ArrayList<>();
            List<Event> events = trace.events();
            int looked = 0;
            for (int i = 0; i < events.size() && looked < MOST; i++) {
                if (events.get(i) instanceof Event.ContributionsComputed sent
                        && functions.get(sent.function()).isOwn()
                        && faults.stream().noneMatch(it -> it.function == sent.function())) {
                    looked++;
                    Fault fault = fault(sent, i);
                    if (fault != null) {
                        faults.add(fault);
                    }
                }
            }
            return new OwnFaults(List.copyOf(faults));
        }

        private @Nullable Fault fault(Event.ContributionsComputed sent, int event) {
            Function function = functions.get(sent.function());
            List<Slope> slopes = new ArrayList<>();
            for (int slot = 0; slot < function.inputCount(); slot++) {
                Variable input = function.input(slot);
                slopes.clear();
                addSlopes(slopes, sent.function(), input, trace.momentAfter(event));
                int size = Math.min(ELEMENTS, input.data().size());
                for (int element = 0; element < size; element++) {
                    double got = got(sent, function, input, element);
                    double due = due(slopes, element);
                    if (Double.isFinite(due) && !Culprit.close(got, due)) {
                        return new Fault(sent.function(), event, function.name(), got, due);
                    }
                }
            }
            return null;
        }

        private void addSlopes(List<Slope> slopes, int id, Variable input, Moment moment) {
            Function function = functions.get(id);
            List<Event.Output> outputs = trace.anatomy().call(id).outputs();
            for (int i = 0; i < outputs.size(); i++) {
                Gradient gy = moment.gradient(outputs.get(i).variable()).gradient();
                if (gy != null) {
                    Tensor weights = Culprit.tensor(gy.value());
                    slopes.add(
                            Slope.of(
                                    List.of(function),
                                    past,
                                    Set.of(),
                                    input,
                                    function.output(i),
                                    weights));
                }
            }
        }

        /// A variable used at several inputs moves at all of them.
        private static double got(
                Event.ContributionsComputed sent, Function function, Variable input, int element) {
            double sum = 0;
            for (int slot = 0; slot < function.inputCount(); slot++) {
                Gradient gx = sent.contributions().get(slot);
                if (function.input(slot) == input && gx != null) {
                    Value value = gx.value();
                    sum += value.at(element);
                }
            }
            return sum;
        }

        /// {@return what should be sent, not a number where steps give no steady slope}
        private static double due(List<Slope> slopes, int element) {
            double sum = 0;
            for (Slope slope : slopes) {
                Slope.Estimate estimate = slope.at(element);
                sum += estimate.within(STEADY) ? estimate.value() : Double.NaN;
            }
            return sum;
        }
    }
}
