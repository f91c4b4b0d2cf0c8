package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds what an expression comes to.
final class Evaluator {
    /// Above what brackets can nest to, since attributes nest as well.
    private static final int DEEPEST = 1000;

    private final Session session;
    private final Applying applying;
    private final Operators operators;
    private final Attributes attributes;
    private final Calls calls;
    private int depth;

    Evaluator(Session session) {
        this.session = session;
        this.applying = new Applying(session);
        this.operators = new Operators(session, applying);
        this.attributes = new Attributes(session, applying);
        this.calls = new Calls(session, applying);
    }

    Datum evaluate(Expression expression) {
        depth++;
        try {
            if (depth > DEEPEST) {
                throw Fault.at(expression.span(), Complaint.LIMIT_NESTING, "limit", "500");
            }
            return switch (expression) {
                case Expression.Number number -> number(number);
                case Expression.Quoted quoted -> new Datum.Text(quoted.value());
                case Expression.Word word -> word(word.word());
                case Expression.Name name -> name(name);
                case Expression.Signed signed -> signed(signed);
                case Expression.Chain chain -> chain(chain);
                case Expression.Power power ->
                        operators.power(operand(power.base()), operand(power.exponent()), power);
                case Expression.Attribute attribute ->
                        attributes.read(attribute, evaluate(attribute.target()));
                case Expression.Call call -> call(call);
                case Expression.Items items -> new Datum.Sequence(all(items.items()), true);
                case Expression.Tuple tuple -> new Datum.Sequence(all(tuple.items()), false);
                case Expression.Subscript subscript ->
                        new Subscripting(this, applying).read(subscript);
            };
        } finally {
            depth--;
        }
    }

    void assign(Expression.Attribute target, Datum value, Span valueSpan) {
        attributes.assign(target, evaluate(target.target()), value, valueSpan);
    }

    /// @throws Fault where a function or a method is named and not called
    void refuseUncalled(Datum datum, Span span) {
        if (datum instanceof Datum.Method || datum instanceof Datum.Callable) {
            throw Fault.at(span, Complaint.NOT_CALLED, "expression", session.source(span));
        }
    }

    private List<Datum> all(List<Expression> expressions) {
        List<Datum> all = new ArrayList<>();
        for (Expression expression : expressions) {
            session.tick.run();
            Datum datum = evaluate(expression);
            refuseUncalled(datum, expression.span());
            all.add(datum);
        }
        return List.copyOf(all);
    }

    private Operand operand(Expression expression) {
        return new Operand(evaluate(expression), expression.span());
    }

    private static Datum number(Expression.Number number) {
        return number.whole()
                ? new Datum.Whole((long) number.value(), number.span())
                : new Datum.Real(number.value(), number.span());
    }

    private static Datum word(String word) {
        return word.equals("None") ? Datum.None.NONE : new Datum.Truth(word.equals("True"));
    }

    private Datum name(Expression.Name name) {
        Datum known = session.names.get(name.name());
        if (known == null) {
            known = Modules.builtin(name.name());
        }
        if (known == null) {
            throw Foreign.name(name.name(), name.span(), session.names.keySet());
        }
        return known;
    }

    private Datum signed(Expression.Signed signed) {
        return operators.signed(signed, operand(signed.operand()));
    }

    private Datum chain(Expression.Chain chain) {
        Operand left = operand(chain.first());
        for (Expression.Link link : chain.links()) {
            session.tick.run();
            Operand right = operand(link.operand());
            left = new Operand(operators.binary(link, left, right), link.through());
        }
        return left.datum();
    }

    private Datum call(Expression.Call call) {
        Datum callee = evaluate(call.callee());
        if (callee instanceof Datum.Callable(String name) && name.equals(ArrayReading.NAME)) {
            return array(call);
        }
        List<Operand> arguments = new ArrayList<>();
        for (Expression.Argument argument : call.arguments()) {
            Datum value = evaluate(argument.value());
            refuseUncalled(value, argument.value().span());
            arguments.add(new Operand(value, argument.value().span(), argument.keyword()));
        }
        return calls.call(call, callee, List.copyOf(arguments));
    }

    private static Expression.Argument first(List<Expression.Argument> given) {
        return given.stream().filter(one -> one.keyword() == null).findFirst().orElseThrow();
    }

    /// The lists in it are read here, so that a complaint can point at a row.
    private Datum array(Expression.Call call) {
        List<Expression.Argument> given = call.arguments();
        List<Operand> places =
                given.stream()
                        .map(one -> new Operand(Datum.None.NONE, one.span(), one.keyword()))
                        .toList();
        new Arguments(ArrayReading.NAME, call.span(), places).allowing("dtype").exactly(1);
        for (Expression.Argument argument : given) {
            if (argument.keyword() != null) {
                Datum type = evaluate(argument.value());
                NumpyReading.checkType(new Operand(type, argument.value().span(), "dtype"));
            }
        }
        return new ArrayReading(this).read(first(given).value());
    }
}
