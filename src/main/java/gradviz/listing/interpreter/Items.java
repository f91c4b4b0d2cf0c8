package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.List;

/// Changes the items of lists: `xs[0] = ...`, `del xs[0]`.
record Items(Session session, Evaluator evaluator) {
    void put(Expression.Subscript place, Datum value, Span span) {
        Datum target = evaluator.evaluate(place.target());
        List<Datum> items = list(place, target);
        items.set(index(place, items.size()), value);
    }

    void remove(Expression.Subscript place) {
        List<Datum> items = list(place, evaluator.evaluate(place.target()));
        items.remove(index(place, items.size()));
    }

    private static List<Datum> list(Expression.Subscript place, Datum target) {
        if (target instanceof Datum.Sequence(List<Datum> items, boolean list) && list) {
            return items;
        }
        throw Fault.at(place.place(), Complaint.ITEM_FIXED, "type", target.type());
    }

    private int index(Expression.Subscript place, int size) {
        Expression.Index index = place.indices().getFirst();
        if (place.indices().size() == 1
                && index instanceof Expression.Index.At(Span span, Expression value)) {
            Datum at = evaluator.evaluate(value);
            if (at instanceof Datum.Whole(long number, _)) {
                return Picking.within(number, 0, size, span);
            }
            throw Fault.at(span, Complaint.INDEX_TYPE, "type", at.type());
        }
        throw Fault.at(place.place(), Complaint.INDEX_TYPE, "type", "slice");
    }
}
