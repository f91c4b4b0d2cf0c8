package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Definition;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import gradviz.listing.Statement;
import java.util.ArrayList;
import java.util.List;

/// Finds what an expression comes to.
final class Evaluator {
    /// Above what brackets can nest to, since attributes and calls nest as well.
    static final int DEEPEST = 1000;

    private final Session session;
    private final Applying applying;
    private final Operators operators;
    private final Attributes attributes;
    private final Calls calls;
    private final Iterating iterating;
    private final Routines routines;
    private final Owning owning;
    private final Choosing choosing;
    private int depth;

    /// @param body runs the statements of a function
    Evaluator(Session session, Body body) {
        this.session = session;
        this.applying = new Applying(session);
        this.operators = new Operators(session, applying);
        this.attributes = new Attributes(session, applying);
        this.iterating = new Iterating(session, applying);
        this.routines = new Routines(session, this, body);
        this.owning = new Owning(session, this, routines);
        this.calls = new Calls(session, applying, operators, routines, owning, iterating);
        this.choosing = new Choosing(this, new Comparison(iterating));
    }

    /// Runs the statements of a function.
    interface Body {
        Flow run(List<Statement> statements);
    }

    Datum evaluate(Expression expression) {
        depth++;
        try {
            if (depth > DEEPEST) {
                String limit = Integer.toString(DEEPEST);
                throw Fault.at(expression.span(), Complaint.LIMIT_NESTING, "limit", limit);
            }
            return valueOf(expression);
        } finally {
            depth--;
        }
    }

    private Datum valueOf(Expression expression) {
        return switch (expression) {
            case Expression.Number number -> number(number);
            case Expression.Quoted quoted -> new Datum.Text(quoted.value());
            case Expression.Word word -> word(word.word());
            case Expression.Name name -> name(name);
            case Expression.Signed signed -> operators.signed(signed, operand(signed.operand()));
            case Expression.Chain chain -> chain(chain);
            case Expression.Power power ->
                    operators.power(operand(power.base()), operand(power.exponent()), power);
            case Expression.Compared compared -> choosing.compared(compared);
            case Expression.Joined joined -> choosing.joined(joined);
            case Expression.Not not -> new Datum.Truth(!holds(not.operand()));
            case Expression.Conditional conditional -> choosing.conditional(conditional);
            case Expression.Lambda lambda -> routine(lambda.definition());
            case Expression.Formatted formatted -> new Formatting(session, this).of(formatted);
            case Expression.Comprehension made -> new Comprehending(session, this).of(made);
            case Expression.Attribute attribute ->
                    attributes.read(attribute, evaluate(attribute.target()));
            case Expression.Call call -> call(call);
            case Expression.Items items -> new Datum.Sequence(all(items.items()), true);
            case Expression.Pairs pairs -> dictionary(pairs);
            case Expression.Star star ->
                    throw Fault.at(star.span(), Complaint.UNEXPECTED, "found", "*");
            case Expression.Tuple tuple -> new Datum.Sequence(all(tuple.items()), false);
            case Expression.Subscript subscript -> new Subscripting(this, applying).read(subscript);
        };
    }

    /// {@return whether a condition holds}
    boolean holds(Expression condition) {
        return Truthiness.of(evaluate(condition), condition.span());
    }

    Iterating iterating() {
        return iterating;
    }

    /// {@return what changes the items of a list}
    Items items() {
        return new Items(session, this, applying);
    }

    /// {@return a function that sees the names of the place where it is defined}
    Datum.Routine routine(Definition definition) {
        return routines.define(definition);
    }

    /// {@return a function that a class defines}
    Datum.Kind kind(Statement.ClassDefinition defined) {
        return owning.define(defined);
    }

    void assign(Expression.Attribute target, Datum value, Span valueSpan) {
        attributes.assign(target, evaluate(target.target()), value, valueSpan);
    }

    /// {@return what `x += ...` makes of both}
    Datum binary(Statement.Augment augment, Operand left, Operand right) {
        Span whole = augment.span();
        if (augment.operator().equals("**")) {
            return operators.power(left, right, augment.place(), whole);
        }
        return operators.binary(augment.operator(), augment.place(), left, right, whole);
    }

    /// @throws Fault where a method is named and not called
    void refuseUncalled(Datum datum, Span span) {
        if (datum instanceof Datum.Method) {
            throw Fault.at(span, Complaint.NOT_CALLED, "expression", session.source(span));
        }
    }

    private List<Datum> all(List<Expression> expressions) {
        List<Datum> all = new ArrayList<>();
        session.grow(expressions.size(), expressions.size());
        for (Expression expression : expressions) {
            session.tick.run();
            if (expression instanceof Expression.Star(Span span, Expression operand)) {
                all.addAll(iterating.all(evaluate(operand), span));
                continue;
            }
            Datum datum = evaluate(expression);
            refuseUncalled(datum, expression.span());
            all.add(datum);
        }
        return all;
    }

    private Datum dictionary(Expression.Pairs pairs) {
        Datum.Dictionary dictionary = new Datum.Dictionary();
        session.grow(pairs.pairs().size(), pairs.pairs().size());
        for (Expression.Pair pair : pairs.pairs()) {
            session.tick.run();
            Datum key = evaluate(pair.key());
            Datum value = evaluate(pair.value());
            refuseUncalled(value, pair.value().span());
            Dictionaries.put(dictionary, key, value, pair.key().span());
        }
        return dictionary;
    }

    Operand operand(Expression expression) {
        return new Operand(evaluate(expression), expression.span());
    }

    private static Datum number(Expression.Number number) {
        return number.whole() == null
                ? new Datum.Real(number.value(), number.span())
                : Datum.whole(number.whole(), number.span());
    }

    private static Datum word(String word) {
        return word.equals("None") ? Datum.None.NONE : new Datum.Truth(word.equals("True"));
    }

    private Datum name(Expression.Name name) {
        Names scope = session.scope();
        Datum known = scope.get(name.name());
        if (known == null && scope.awaits(name.name())) {
            throw Fault.at(name.span(), Complaint.NAME_LOCAL, "name", name.name());
        }
        if (known == null) {
            known = Modules.builtin(name.name());
        }
        if (known == null) {
            throw Foreign.name(name.name(), name.span(), session.names.keySet());
        }
        return known;
    }

    private Datum chain(Expression.Chain chain) {
        Operand left = operand(chain.first());
        for (Expression.Link link : chain.links()) {
            session.tick.run();
            Operand right = operand(link.operand());
            Datum value =
                    operators.binary(link.operator(), link.place(), left, right, link.through());
            left = new Operand(value, link.through());
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
            if (argument.value() instanceof Expression.Star(Span span, Expression operand)) {
                iterating
                        .all(evaluate(operand), span)
                        .forEach(item -> arguments.add(new Operand(item, span)));
                continue;
            }
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
        Datum.Array array = new ArrayReading(this).read(first(given).value());
        for (Expression.Argument argument : given) {
            if (argument.keyword() != null) {
                Datum type = evaluate(argument.value());
                Operand dtype = new Operand(type, argument.value().span(), "dtype");
                Elements elements = NumpyReading.elements(dtype, array.elements());
                Tensor cast = elements.cast(array.tensor());
                array = new Datum.Array(cast, elements, array.literal());
            }
        }
        return array;
    }
}
