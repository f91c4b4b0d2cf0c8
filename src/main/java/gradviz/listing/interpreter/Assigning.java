package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import gradviz.listing.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Gives values to names, attributes and items.
record Assigning(Session session, Evaluator evaluator) {
    void assign(Statement.Assign assign) {
        boolean data = assign.targets().stream().anyMatch(Assigning::isData);
        Datum value = value(assign.value(), data);
        evaluator.refuseUncalled(value, assign.value().span());
        for (Expression target : assign.targets()) {
            give(target, value, assign.value().span());
        }
    }

    /// Gives a value to a target, or its items to the targets in one.
    ///
    /// @param span where the value is written
    void give(Expression target, Datum value, Span span) {
        switch (target) {
            case Expression.Name(_, String name) -> name(name, value, span);
            case Expression.Attribute attribute -> evaluator.assign(attribute, value, span);
            case Expression.Subscript subscript -> evaluator.items().put(subscript, value, span);
            case Expression.Tuple tuple -> unpack(tuple.items(), value, target, span);
            case Expression.Items items -> unpack(items.items(), value, target, span);
            case Expression other -> throw new IllegalArgumentException(other.toString());
        }
    }

    private void name(String name, Datum value, Span span) {
        if (value instanceof Datum.Held held && !session.quiet()) {
            tell(name, held.variable(), span);
        }
        session.scope().put(name, value);
    }

    private void tell(String name, Variable variable, Span span) {
        Names scope = session.scope();
        session.recorder.expression(session.source(span));
        if (scope.belongsToListing(name)) {
            session.recorder.bound(name, variable);
        } else if (scope.call() > 0 && session.engine.isRecording()) {
            session.recorder.boundWithin(scope.call(), name, variable);
        }
    }

    private void unpack(List<Expression> targets, Datum value, Expression whole, Span span) {
        int star = 0;
        while (star < targets.size() && !(targets.get(star) instanceof Expression.Star)) {
            star++;
        }
        if (star < targets.size()) {
            withStar(targets, star, evaluator.iterating().all(value, span), whole, span);
            return;
        }
        Iterator<Datum> items = evaluator.iterating().over(value, span);
        List<Datum> values = new ArrayList<>();
        while (items.hasNext() && values.size() <= targets.size()) {
            values.add(items.next());
        }
        if (values.size() != targets.size()) {
            boolean few = values.size() < targets.size();
            throw unpacked(
                    few ? Complaint.UNPACK_FEW : Complaint.UNPACK_MANY,
                    targets.size(),
                    values.size(),
                    whole);
        }
        for (int i = 0; i < targets.size(); i++) {
            give(targets.get(i), values.get(i), span);
        }
    }

    private static Fault unpacked(Complaint complaint, int wanted, int given, Expression whole) {
        return Fault.at(
                whole.span(),
                complaint,
                "expected",
                Integer.toString(wanted),
                "given",
                Integer.toString(given));
    }

    /// The target with the star gets what is left over.
    private void withStar(
            List<Expression> targets, int star, List<Datum> values, Expression whole, Span span) {
        int rest = values.size() - targets.size() + 1;
        if (rest < 0) {
            throw unpacked(Complaint.UNPACK_FEW, targets.size() - 1, values.size(), whole);
        }
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof Expression.Star(Span _, Expression target)) {
                give(target, new Datum.Sequence(values.subList(i, i + rest), true), span);
            } else {
                give(targets.get(i), values.get(i < star ? i : i + rest - 1), span);
            }
        }
    }

    /// A list is lengthened, everything else computed anew.
    void augment(Statement.Augment augment) {
        Expression target = augment.target();
        Operand left = new Operand(evaluator.evaluate(target), target.span());
        boolean data = isData(target);
        Operand right = new Operand(value(augment.value(), data), augment.value().span());
        evaluator.refuseUncalled(right.datum(), right.span());
        if (augment.operator().equals("+")
                && left.datum() instanceof Datum.Sequence(List<Datum> items, boolean list)
                && list) {
            List<Datum> more = evaluator.iterating().all(right.datum(), right.span());
            session.grow(items.size() + more.size(), more.size());
            items.addAll(more);
            return;
        }
        boolean item = target instanceof Expression.Subscript;
        if (left.datum() instanceof Datum.Array array && !item) {
            write(augment, array, left, right);
        } else {
            give(target, evaluator.binary(augment, left, right), augment.span());
        }
    }

    /// The array itself is changed, also where a variable or another name has it; a number that
    /// only one name has is replaced.
    private void write(Statement.Augment augment, Datum.Array whole, Operand left, Operand right) {
        Tensor array = whole.tensor();
        boolean data = isData(augment.target());
        Operand numbers =
                data && right.datum() instanceof Datum.Held held
                        ? new Operand(new Datum.Array(held.variable().data(), null), right.span())
                        : right;
        Datum value = evaluator.binary(augment, left, numbers);
        Variable owner = session.ownerOf(array);
        boolean alone = array.rank() == 0 && owner == null;
        if (alone || !(value instanceof Datum.Array(Tensor result, Elements elements, _))) {
            give(augment.target(), value, augment.span());
            return;
        }
        if (elements.compareTo(whole.elements()) > 0) {
            throw Fault.at(
                    augment.span(),
                    Complaint.ARRAY_NARROW,
                    "elements",
                    whole.elements().type(),
                    "given",
                    elements.type());
        }
        if (owner != null && !session.quiet()) {
            owner.writeData(result);
        } else {
            array.write(result);
        }
    }

    /// What is given to `x.data` is no part of the graph.
    private Datum value(Expression expression, boolean data) {
        if (!data) {
            return evaluator.evaluate(expression);
        }
        Datum[] value = {Datum.None.NONE};
        session.apart(() -> value[0] = evaluator.evaluate(expression));
        return value[0];
    }

    private static boolean isData(Expression target) {
        return target instanceof Expression.Attribute(_, _, String name, _) && name.equals("data");
    }

    void delete(Expression target) {
        switch (target) {
            case Expression.Name(Span span, String name) -> {
                if (!session.scope().remove(name)) {
                    throw Foreign.name(name, span, session.names.keySet());
                }
            }
            case Expression.Subscript subscript -> evaluator.items().remove(subscript);
            case Expression other -> throw Fault.at(other.span(), Complaint.CANNOT_DELETE);
        }
    }
}
