package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// Runs `with no_grad():` and `with using_config('enable_backprop', ...):`, in which functions are
/// linked to what they make or are not.
record RecordingOrNot(Session session, Evaluator evaluator) {
    static final List<String> NAMES = List.of("no_grad", "using_config");

    private static final String SETTING = "enable_backprop";

    Flow run(Statement.With with, Function<List<Statement>, Flow> body) {
        if (!isKnown(with.context())
                || !(evaluator.evaluate(with.context()) instanceof Datum.Setting(boolean on))) {
            throw Fault.of(Complaint.NO_WITH);
        }
        AtomicReference<Flow> flow = new AtomicReference<>(Flow.Way.ON);
        session.engine.recording(on, () -> flow.set(body.apply(with.body())));
        return flow.get();
    }

    private static boolean isKnown(Expression context) {
        return context instanceof Expression.Call call
                && switch (call.callee()) {
                    case Expression.Name name -> NAMES.contains(name.name());
                    case Expression.Attribute attribute -> NAMES.contains(attribute.name());
                    case Expression _ -> false;
                };
    }

    /// {@return what a call of one of the [#NAMES] gives}
    static Datum setting(Arguments arguments) {
        if (arguments.function().equals("no_grad")) {
            arguments.allowing().exactly(0);
            return new Datum.Setting(false);
        }
        Bound bound = arguments.bind(2, List.of("name", "value"));
        Operand name = bound.need("name");
        Operand value = bound.need("value");
        boolean known = name.datum() instanceof Datum.Text(String text) && text.equals(SETTING);
        if (!known || !(value.datum() instanceof Datum.Truth(boolean on))) {
            throw Fault.at(name.span(), Complaint.CONFIG);
        }
        return new Datum.Setting(on);
    }
}
