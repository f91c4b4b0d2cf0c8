package gradviz.listing.interpreter;

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
        Datum value = evaluator.evaluate(assign.value());
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
        Names scope = session.scope();
        boolean shown = scope.belongsToListing(name) && !session.quiet();
        if (value instanceof Datum.Held held && shown) {
            session.recorder.expression(session.source(span));
            session.recorder.bound(name, held.variable());
        }
        scope.put(name, value);
    }

    private void unpack(List<Expression> targets, Datum value, Expression whole, Span span) {
        Iterator<Datum> items = evaluator.iterating().over(value, span);
        List<Datum> values = new ArrayList<>();
        while (items.hasNext() && values.size() <= targets.size()) {
            values.add(items.next());
        }
        if (values.size() != targets.size()) {
            throw Fault.at(
                    whole.span(),
                    values.size() < targets.size() ? Complaint.UNPACK_FEW : Complaint.UNPACK_MANY,
                    "expected",
                    Integer.toString(targets.size()),
                    "given",
                    Integer.toString(values.size()));
        }
        for (int i = 0; i < targets.size(); i++) {
            give(targets.get(i), values.get(i), span);
        }
    }

    /// A list is lengthened, everything else computed anew.
    void augment(Statement.Augment augment) {
        Expression target = augment.target();
        Operand left = new Operand(evaluator.evaluate(target), target.span());
        Operand right = new Operand(evaluator.evaluate(augment.value()), augment.value().span());
        evaluator.refuseUncalled(right.datum(), right.span());
        if (augment.operator().equals("+")
                && left.datum() instanceof Datum.Sequence(List<Datum> items, boolean list)
                && list) {
            List<Datum> more = evaluator.iterating().all(right.datum(), right.span());
            session.grow(items.size() + more.size(), more.size());
            items.addAll(more);
            return;
        }
        Datum value = evaluator.binary(augment, left, right);
        give(target, value, augment.span());
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
