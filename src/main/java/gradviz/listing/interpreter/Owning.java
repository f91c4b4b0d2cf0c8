package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.listing.Complaint;
import gradviz.listing.Definition;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import gradviz.listing.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Defines classes and makes their objects; applies functions of the listing's own: `class
/// Square(Function):`.
final class Owning {
    /// The class that all of them are kinds of.
    static final String BASE = "Function";

    /// The name by which methods know the class that they are written in.
    private static final String CLASS = "__class__";

    private final Deque<Datum.Own> selves = new ArrayDeque<>();
    private final Session session;
    private final Evaluator evaluator;
    private final Routines routines;

    Owning(Session session, Evaluator evaluator, Routines routines) {
        this.session = session;
        this.evaluator = evaluator;
        this.routines = routines;
    }

    /// What a method returned.
    ///
    /// @param span where it is written, or where the method was called
    record Result(Datum datum, Span span) {}

    /// {@return whether the run is over}
    boolean over() {
        return session.over();
    }

    /// {@return what is computed anew after the run}
    Tensor[] again(Supplier<Tensor[]> work) {
        Tensor[][] made = {{}};
        session.ask(() -> made[0] = work.get());
        return made[0];
    }

    Datum.Kind define(Statement.ClassDefinition defined) {
        Expression base = defined.base();
        Datum above = base == null ? null : evaluator.evaluate(base);
        Map<String, Datum> members = new LinkedHashMap<>();
        Datum.Kind over = above instanceof Datum.Kind kind ? kind : null;
        if (over != null) {
            members.putAll(over.members());
        }
        boolean bare = above instanceof Datum.Callable(String name) && isBase(name);
        if (above != null && over == null && !bare) {
            throw Fault.at(defined.span(), Complaint.OWN_BASE, "name", defined.name());
        }
        boolean function =
                over != null
                        ? over.function()
                        : above instanceof Datum.Callable(String name) && name.equals(BASE);
        Datum.Kind made = new Datum.Kind(defined.name(), members, function, over);
        Names inner = new Names(session.scope(), Set.of(), Set.of(), 0);
        session.within(inner, () -> defined.body().forEach(one -> member(one, members)));
        inner.put(CLASS, made);
        return made;
    }

    private static boolean isBase(String name) {
        return name.equals(BASE) || name.equals("object");
    }

    /// {@return `super()`, where a method runs}
    Datum above(Span span) {
        Datum.Own self = selves.peek();
        if (self == null || !(session.scope().get(CLASS) instanceof Datum.Kind kind)) {
            throw Fault.at(span, Complaint.NO_SUPER);
        }
        return new Datum.Above(self, kind.above());
    }

    private void member(Statement statement, Map<String, Datum> members) {
        switch (statement) {
            case Statement.Define define ->
                    members.put(define.definition().name(), routines.define(define.definition()));
            case Statement.Evaluate(_, _, Expression.Quoted _) -> {}
            case Statement.Bare _ -> {}
            case Statement.Assign assign
                    when assign.targets().getFirst() instanceof Expression.Name name ->
                    members.put(name.name(), evaluator.evaluate(assign.value()));
            case Statement other -> throw Fault.at(other.span(), Complaint.OWN_BODY);
        }
    }

    /// {@return an object of a class}
    Datum.Own make(Datum.Kind kind, List<Operand> given, Span span) {
        Datum.Own own = new Datum.Own(kind, new LinkedHashMap<>(), new OwnFunction[1]);
        if (kind.members().containsKey("__init__")) {
            method(own, "__init__", given, span);
        } else {
            new Arguments(kind.name(), span, given).allowing().exactly(0);
        }
        return own;
    }

    /// {@return what the function of an object makes of variables}
    Datum apply(Datum.Own own, List<Operand> given, Span span, Applying applying) {
        if (!own.kind().function()) {
            return method(own, "__call__", given, span).datum();
        }
        if (given.isEmpty()) {
            throw Arguments.miscounted(own.kind().name(), span, 1, 2, 0);
        }
        new Arguments(own.kind().name(), span, given).allowing();
        Datum.Own fresh = own.node()[0] == null ? own : own.copy();
        Variable[] made = applying.several(new OwnFunction(this, fresh, span), given, span);
        List<Datum> outputs = Arrays.stream(made).<Datum>map(y -> new Datum.Held(y, null)).toList();
        return outputs.size() == 1 ? outputs.getFirst() : new Datum.Sequence(outputs, true);
    }

    Result method(Datum.Own own, String name, List<Operand> given, Span span) {
        return method(own, own.kind(), name, given, span);
    }

    /// Runs a method of the class above; `__init__` may be missing there.
    Result above(Datum.Above above, String name, List<Operand> given, Span span) {
        Datum.Kind kind = above.above();
        return kind == null || !kind.members().containsKey(name)
                ? new Result(Datum.None.NONE, span)
                : method(above.own(), kind, name, given, span);
    }

    private Result method(
            Datum.Own own, Datum.Kind kind, String name, List<Operand> given, Span span) {
        Datum method = kind.members().get(name);
        if (!(method instanceof Datum.Routine routine)) {
            throw Fault.at(
                    span, Complaint.OWN_METHOD, "function", own.kind().name(), "method", name);
        }
        List<Operand> all = new ArrayList<>(given);
        all.addFirst(new Operand(own, span));
        Definition definition = routine.definition();
        if (definition.parameters().isEmpty()) {
            throw Fault.at(span, Complaint.OWN_SELF, "method", name);
        }
        boolean shown = !own.kind().function() && !name.equals("__init__");
        selves.push(own);
        try {
            return shown
                    ? new Result(routines.call(routine, all, span), span)
                    : ran(routine, all, span);
        } finally {
            selves.pop();
        }
    }

    private Result ran(Datum.Routine routine, List<Operand> given, Span span) {
        Flow.@Nullable Returned returned = routines.run(routine, given, span);
        return returned == null
                ? new Result(Datum.None.NONE, span)
                : new Result(returned.value(), returned.span());
    }

    /// Runs `backward`; what it sends is told with the lines that computed it.
    Result backward(Datum.Own own, List<Operand> given, Span span) {
        Span place = session.place();
        Result[] result = {new Result(Datum.None.NONE, place)};
        Set<Integer> ran =
                session.watching(() -> result[0] = method(own, "backward", given, place));
        if (!session.quiet()) {
            int last = result[0].span().line();
            List<Integer> lines = new ArrayList<>(ran);
            lines.remove(Integer.valueOf(last));
            lines.add(last);
            session.recorder.computedAt(lines);
        }
        return result[0];
    }
}
