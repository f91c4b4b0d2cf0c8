package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Definition;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import gradviz.trace.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Defines and calls the functions of a listing.
final class Routines {
    /// How deep calls may nest.
    static final int DEEPEST = 200;

    /// A call that is written longer goes by its name alone.
    private static final int LONGEST = 28;

    private final Session session;
    private final Evaluator evaluator;
    private final Evaluator.Body body;
    private int depth;

    Routines(Session session, Evaluator evaluator, Evaluator.Body body) {
        this.session = session;
        this.evaluator = evaluator;
        this.body = body;
    }

    Datum.Routine define(Definition definition) {
        Map<String, Datum> presets = new HashMap<>();
        for (Definition.Parameter parameter : definition.parameters()) {
            Expression preset = parameter.preset();
            if (preset != null) {
                presets.put(parameter.name(), evaluator.evaluate(preset));
            }
        }
        return new Datum.Routine(definition, presets, session.scope());
    }

    /// {@return what a function comes to for some arguments}
    ///
    /// @param span of the call
    Datum call(Datum.Routine routine, List<Operand> given, Span span) {
        Definition definition = routine.definition();
        session.enter(Scope.Kind.CALL, title(definition, span), definition.line());
        Flow.Returned returned = run(routine, given, span);
        session.leave();
        return returned == null ? Datum.None.NONE : returned.value();
    }

    /// {@return what its `return` said, or null where it has none}
    Flow.@Nullable Returned run(Datum.Routine routine, List<Operand> given, Span span) {
        Definition definition = routine.definition();
        if (depth >= DEEPEST) {
            String limit = Integer.toString(DEEPEST);
            throw Fault.at(span, Complaint.LIMIT_CALLS, "limit", limit);
        }
        Names names =
                new Names(
                        routine.around(),
                        definition.locals(),
                        definition.globals(),
                        session.nextCall());
        new Handing(routine, span).bind(given, names);
        Span place = session.place();
        Flow.@Nullable Returned[] result = {null};
        depth++;
        Runnable run =
                () -> {
                    if (body.run(definition.body()) instanceof Flow.Returned returned) {
                        result[0] = returned;
                    }
                };
        try {
            session.within(names, () -> session.inside(run));
        } finally {
            depth--;
        }
        session.back(place);
        return result[0];
    }

    /// {@return the call as it is written where that is short: `sphere(x, y)`}
    private String title(Definition definition, Span span) {
        String written = session.source(span);
        String name = definition.name();
        boolean itself =
                written.startsWith(name + "(")
                        || written.contains("." + name + "(")
                        || name.equals("__call__");
        return itself && written.length() <= LONGEST ? written : name;
    }
}
