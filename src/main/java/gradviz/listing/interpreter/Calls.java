package gradviz.listing.interpreter;

import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.engine.function.GetItem;
import gradviz.engine.function.Operations;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What calls do.
final class Calls {
    private final Session session;
    private final Applying applying;
    private final NumpyFunctions numpy;
    private final Routines routines;
    private final Owning owning;
    private final Iterating iterating;
    private final Builtins builtins;

    Calls(
            Session session,
            Applying applying,
            Operators operators,
            Routines routines,
            Owning owning,
            Iterating iterating) {
        this.session = session;
        this.applying = applying;
        this.routines = routines;
        this.owning = owning;
        this.iterating = iterating;
        this.builtins = new Builtins(session, iterating, operators);
        this.numpy = new NumpyFunctions(applying);
    }

    Datum call(Expression.Call call, Datum callee, List<Operand> given) {
        return switch (callee) {
            case Datum.Callable(String name) -> function(call, name, given);
            case Datum.Kind kind -> owning.make(kind, given, call.span());
            case Datum.Own own -> owning.apply(own, given, call.span(), applying);
            case Datum.Held held when given.isEmpty() && isOutput(call.callee()) -> held;
            case Datum.Routine routine -> routines.call(routine, given, call.span());
            case Datum.Method(Datum receiver, String name) -> method(call, receiver, name, given);
            case Datum other -> {
                String written = session.source(call.callee().span());
                throw Fault.at(
                        call.span(),
                        Complaint.NOT_CALLABLE,
                        "expression",
                        written,
                        "type",
                        other.type());
            }
        };
    }

    /// The course keeps a function's outputs behind references that are called.
    private static boolean isOutput(Expression callee) {
        return callee
                        instanceof
                        Expression.Subscript(_, Expression.Attribute(_, _, String name, _), _, _)
                && name.equals("outputs");
    }

    private Datum function(Expression.Call call, String name, List<Operand> given) {
        Span span = call.span();
        if (name.equals("print")) {
            if (!session.over()) {
                refuseInQuestion(call);
                new PrintCall(session).call(call, given);
            }
            return Datum.None.NONE;
        }
        if (name.equals(Owning.BASE)) {
            throw Fault.at(span, Complaint.OWN_ABSTRACT);
        }
        if (name.equals("Variable")) {
            return variable(new Arguments(name, span, given));
        }
        if (name.equals("super")) {
            return owning.above(span);
        }
        if (Higher.knows(name, given)) {
            return new Higher(iterating, (callee, all) -> call(call, callee, all))
                    .call(name, new Arguments(name, span, given), span);
        }
        if (name.indexOf('.') >= 0) {
            return numpy.call(name, given, span);
        }
        if (RecordingOrNot.NAMES.contains(name)) {
            return RecordingOrNot.setting(new Arguments(name, span, given));
        }
        if (Builtins.NAMES.contains(name)) {
            return builtins.call(name, given, span);
        }
        Datum plain = builtins.onPlain(name, given, span);
        if (plain != null) {
            return plain;
        }
        if (name.equals("pow")) {
            List<Operand> both = new Arguments(name, span, given).allowing().exactly(2);
            return applying.power(both.getFirst(), both.get(1), span);
        }
        if (name.equals("get_item")) {
            return picked(new Arguments(name, span, given), span);
        }
        if (ArrayFunctions.of(name) != null) {
            return applying.array(name, given, span, false);
        }
        Function unary = Operations.unary(name);
        int count = unary == null ? 2 : 1;
        List<Operand> operands = new Arguments(name, span, given).allowing().exactly(count);
        return unary == null
                ? applying.binary(name, operands, span)
                : applying.unary(unary, operands.getFirst(), span);
    }

    private Datum picked(Arguments arguments, Span span) {
        Bound bound = arguments.bind(2, List.of("x", "slices"));
        Operand x = bound.need("x");
        Operand slices = bound.need("slices");
        Tensor data = applying.dataOf("get_item", x);
        List<Index> indices = Index.all(slices.datum(), slices.span());
        Function picking = new GetItem(Picking.from(data, indices, slices.span()));
        return applying.apply(picking, List.of(x), span);
    }

    private Datum variable(Arguments arguments) {
        Operand name = arguments.keyword("name");
        List<Operand> positional = arguments.allowing("name").between(1, name == null ? 2 : 1);
        if (positional.size() == 2) {
            name = positional.get(1);
            refuseSecond(name);
        }
        Operand given = positional.getFirst();
        Variable x =
                switch (given.datum()) {
                    case Datum.Plain plain -> made(Tensor.scalar(plain.real()), plain.literal());
                    case Datum.Array array -> made(array.tensor().map(a -> a), array.literal());
                    case Datum other ->
                            throw Fault.at(
                                    given.span(),
                                    Complaint.ARGUMENT_TYPE,
                                    "function",
                                    "Variable",
                                    "type",
                                    other.type());
                };
        if (name != null) {
            session.label(x, Attributes.nameOf(name.datum(), name.span()));
        }
        return new Datum.Held(x, null);
    }

    /// A number in second place is half of one that was written with a comma.
    private static void refuseSecond(Operand second) {
        if (second.datum() instanceof Datum.Plain) {
            String type = second.datum().type();
            throw Fault.at(second.span(), Complaint.SECOND_ARGUMENT, "type", type);
        }
    }

    private Variable made(Tensor data, @Nullable Span literal) {
        session.tick.run();
        Variable x = session.engine.variable(data);
        if (!session.quiet()) {
            session.noteLiteral(session.recorder.idOf(x), literal);
        }
        return x;
    }

    private Datum method(Expression.Call call, Datum receiver, String name, List<Operand> given) {
        boolean array = receiver instanceof Datum.Held || receiver instanceof Datum.Array;
        if (array && ArrayFunctions.of(name) != null) {
            List<Operand> all = new ArrayList<>(given);
            all.addFirst(new Operand(receiver, ownerOf(call)));
            return applying.array(name, all, call.span(), receiver instanceof Datum.Array);
        }
        if (receiver instanceof Datum.Array one) {
            return new ArrayMethods(session, numpy)
                    .call(one, name, given, ownerOf(call), call.span());
        }
        if (receiver instanceof Datum.Above above) {
            return owning.above(above, name, given, call.span()).datum();
        }
        if (receiver instanceof Datum.Dictionary dictionary) {
            Arguments arguments = new Arguments(name, call.span(), given);
            return new Dictionaries(session, iterating)
                    .call(dictionary, name, arguments, call.span());
        }
        if (receiver instanceof Datum.Own own) {
            return owning.method(own, name, given, call.span()).datum();
        }
        if (receiver instanceof Datum.Sequence || receiver instanceof Datum.Text) {
            return new Methods(session, iterating).call(receiver, name, given, call.span());
        }
        if (!(receiver instanceof Datum.Held(Variable x, _))) {
            throw new IllegalArgumentException(name);
        }
        return method(call, x, name, given);
    }

    private static Span ownerOf(Expression.Call call) {
        return call.callee() instanceof Expression.Attribute method
                ? method.target().span()
                : call.callee().span();
    }

    private Datum method(Expression.Call call, Variable x, String name, List<Operand> given) {
        refuseInQuestion(call);
        session.recorder.expression(session.source(call.span()));
        new GraphMethods(session.engine.rule()).call(x, new Arguments(name, call.span(), given));
        return Datum.None.NONE;
    }

    private void refuseInQuestion(Expression.Call call) {
        if (session.quiet()) {
            String written = call.span().of(session.listing.text());
            throw Fault.at(call.span(), Complaint.QUESTION_EFFECT, "expression", written);
        }
    }
}
