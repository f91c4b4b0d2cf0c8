package gradviz.listing.interpreter;

import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.engine.function.Operations;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
            return print(call, given);
        }
        if (name.equals(Owning.BASE)) {
            throw Fault.at(span, Complaint.OWN_ABSTRACT);
        }
        if (name.equals("Variable")) {
            return variable(new Arguments(name, span, given));
        }
        if (name.indexOf('.') >= 0) {
            return numpy.call(name, given, span);
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

    private Datum print(Expression.Call call, List<Operand> given) {
        if (session.over()) {
            return Datum.None.NONE;
        }
        refuseInQuestion(call);
        Arguments arguments = new Arguments("print", call.span(), given);
        List<Operand> shown = arguments.allowing("sep", "end").between(0, Integer.MAX_VALUE);
        String text =
                shown.stream()
                        .map(argument -> Printing.text(argument.datum()))
                        .collect(Collectors.joining(part(arguments, "sep", " ")));
        Variable subject = shown.size() == 1 ? subject(shown.getFirst().datum()) : null;
        String end = part(arguments, "end", "\n");
        session.print(session.source(call.span()), text, end, subject);
        return Datum.None.NONE;
    }

    private static String part(Arguments arguments, String keyword, String otherwise) {
        Operand given = arguments.keyword(keyword);
        if (given == null || given.datum() instanceof Datum.None) {
            return otherwise;
        }
        if (given.datum() instanceof Datum.Text(String text)) {
            return text;
        }
        throw Reading.argument(given, "print");
    }

    private static @Nullable Variable subject(Datum datum) {
        return switch (datum) {
            case Datum.Held(_, Variable gradientOf) -> gradientOf;
            case Datum.None(Variable gradientOf) -> gradientOf;
            case Datum _ -> null;
        };
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
