package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.listing.Complaint;
import gradviz.listing.Definition;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import gradviz.listing.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Defines, makes and applies functions of the listing's own: `class Square(Function):`.
final class Owning {
    /// The class that all of them are kinds of.
    static final String BASE = "Function";

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
        if (above instanceof Datum.Kind kind) {
            members.putAll(kind.members());
        } else if (!(above instanceof Datum.Callable(String name)) || !name.equals(BASE)) {
            throw Fault.at(defined.span(), Complaint.OWN_BASE, "name", defined.name());
        }
        for (Statement statement : defined.body()) {
            member(statement, members);
        }
        return new Datum.Kind(defined.name(), members);
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
        Datum method = own.kind().members().get(name);
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
        Flow.@Nullable Returned returned = routines.run(routine, all, span);
        return returned == null
                ? new Result(Datum.None.NONE, span)
                : new Result(returned.value(), returned.span());
    }

    /// Runs `backward`; what it sends is told with the line that returned it.
    Result backward(Datum.Own own, List<Operand> given, Span span) {
        Span place = session.place();
        Result result = method(own, "backward", given, place);
        if (!session.quiet()) {
            session.recorder.computedAt(result.span().line());
        }
        return result;
    }
}
