package gradviz.listing.interpreter;

import gradviz.engine.Selection;
import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.List;

/// Changes the items of lists and arrays: `xs[0] = ...`, `a[a < 0] = 0`, `del xs[0]`.
record Items(Session session, Evaluator evaluator, Applying applying) {
    void put(Expression.Subscript place, Datum value, Span span) {
        Datum target = evaluator.evaluate(place.target());
        if (target instanceof Datum.Array array) {
            put(array, place, value, span);
            return;
        }
        if (target instanceof Datum.Dictionary dictionary) {
            session.grow(dictionary.pairs().size(), 1);
            Dictionaries.put(dictionary, key(place), value, place.place());
            return;
        }
        List<Datum> items = list(place, target);
        items.set(index(place, items.size()), value);
    }

    void remove(Expression.Subscript place) {
        Datum target = evaluator.evaluate(place.target());
        if (target instanceof Datum.Dictionary dictionary) {
            Datum key = key(place);
            Dictionaries.need(dictionary, key, place.place());
            dictionary.pairs().remove(Dictionaries.key(key, place.place()));
            return;
        }
        List<Datum> items = list(place, target);
        items.remove(index(place, items.size()));
    }

    /// Decimals that are put among whole numbers are cut off, as in NumPy.
    private void put(Datum.Array array, Expression.Subscript place, Datum value, Span span) {
        Tensor whole = array.tensor();
        Selection places = new Subscripting(evaluator, applying).selection(place, whole);
        Datum plain =
                value instanceof Datum.Held held
                        ? new Datum.Array(held.variable().data(), null)
                        : value;
        Tensor given = NumpyReading.array(new Operand(plain, span), "=");
        try {
            Tensor fitting = array.elements().cast(given).broadcastTo(places.shape());
            Variable owner = session.ownerOf(whole);
            if (owner == null || session.quiet()) {
                whole.put(places.positions(), fitting);
            } else {
                Tensor changed = whole.map(element -> element);
                changed.put(places.positions(), fitting);
                owner.writeData(changed);
            }
        } catch (ShapeException shapes) {
            throw Applying.misfit(shapes, span);
        }
    }

    private List<Datum> list(Expression.Subscript place, Datum target) {
        if (target instanceof Datum.Sequence(List<Datum> items, boolean list) && list) {
            return items;
        }
        if (target instanceof Datum.Held) {
            String written = session.source(place.target().span());
            throw Fault.at(place.place(), Complaint.ITEM_OF_VARIABLE, "expression", written);
        }
        throw Fault.at(place.place(), Complaint.ITEM_FIXED, "type", target.type());
    }

    private Datum key(Expression.Subscript place) {
        Expression.Index index = place.indices().getFirst();
        if (place.indices().size() == 1
                && index instanceof Expression.Index.At(Span _, Expression value)) {
            return evaluator.evaluate(value);
        }
        throw Fault.at(place.place(), Complaint.KEY_CHANGES, "type", "slice");
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
