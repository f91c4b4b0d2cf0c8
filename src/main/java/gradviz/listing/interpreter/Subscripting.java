package gradviz.listing.interpreter;

import gradviz.engine.Selection;
import gradviz.engine.Tensor;
import gradviz.engine.function.GetItem;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Picks elements: `x[0]`, `x[:, 1:3]`, `shape[0]`.
record Subscripting(Evaluator evaluator, Applying applying) {
    Datum read(Expression.Subscript subscript) {
        Datum target = evaluator.evaluate(subscript.target());
        return switch (target) {
            case Datum.Held held -> {
                Selection selection = selection(subscript, held.variable().data());
                Operand operand = new Operand(held, subscript.target().span());
                yield applying.apply(new GetItem(selection), List.of(operand), subscript.span());
            }
            case Datum.Array array -> {
                Selection selection = selection(subscript, array.tensor());
                yield array.elements().made(selection.from(array.tensor()));
            }
            case Datum.Sequence sequence -> sequence(subscript, sequence);
            case Datum.Dictionary dictionary -> {
                Expression.Index index = subscript.indices().getFirst();
                if (!(index instanceof Expression.Index.At(Span span, Expression value))) {
                    throw Fault.at(subscript.place(), Complaint.KEY_CHANGES, "type", "slice");
                }
                yield Dictionaries.need(dictionary, evaluator.evaluate(value), span);
            }
            case Datum.Range range -> {
                List<Datum> items = evaluator.iterating().all(range, subscript.place());
                yield sequence(subscript, new Datum.Sequence(items, false));
            }
            case Datum.Text text -> letters(subscript, text);
            case Datum other ->
                    throw Fault.at(subscript.place(), Complaint.INDEX_TARGET, "type", other.type());
        };
    }

    /// {@return which elements of an array the brackets name}
    Selection selection(Expression.Subscript subscript, Tensor tensor) {
        return Picking.from(tensor, indices(subscript), subscript.place());
    }

    private Datum sequence(Expression.Subscript subscript, Datum.Sequence sequence) {
        int size = sequence.items().size();
        if (subscript.indices().size() != 1) {
            throw tooMany(subscript, 1);
        }
        return switch (indices(subscript).getFirst()) {
            case Index.Whole(long index, var span) ->
                    sequence.items().get(Picking.within(index, 0, size, span));
            case Index.Range range -> {
                List<Datum> items = new ArrayList<>();
                for (int index : range.of(size)) {
                    items.add(sequence.items().get(index));
                }
                yield new Datum.Sequence(items, sequence.list());
            }
            case Index other -> throw Fault.at(other.span(), Complaint.INDEX_TYPE, "type", "array");
        };
    }

    private Datum letters(Expression.Subscript subscript, Datum.Text text) {
        List<Datum> letters = evaluator.iterating().all(text, subscript.place());
        Datum picked = sequence(subscript, new Datum.Sequence(letters, false));
        if (!(picked instanceof Datum.Sequence(List<Datum> several, _))) {
            return picked;
        }
        StringBuilder joined = new StringBuilder();
        several.forEach(letter -> joined.append(Printing.text(letter)));
        return new Datum.Text(joined.toString());
    }

    private static Fault tooMany(Expression.Subscript subscript, int most) {
        return Fault.at(
                subscript.place(),
                Complaint.INDEX_COUNT,
                "given",
                Integer.toString(subscript.indices().size()),
                "axes",
                Integer.toString(most));
    }

    private List<Index> indices(Expression.Subscript subscript) {
        List<Index> indices = new ArrayList<>();
        for (Expression.Index index : subscript.indices()) {
            indices.addAll(
                    switch (index) {
                        case Expression.Index.Rest rest -> List.of(new Index.Rest(rest.span()));
                        case Expression.Index.Slice slice -> List.of(range(slice));
                        case Expression.Index.At at -> at(at);
                    });
        }
        return indices;
    }

    private List<Index> at(Expression.Index.At at) {
        return Index.all(evaluator.evaluate(at.value()), at.span());
    }

    private Index range(Expression.Index.Slice slice) {
        Long step = bound(slice.step());
        if (step != null && step == 0) {
            throw Fault.at(slice.span(), Complaint.SLICE_STEP);
        }
        return new Index.Range(
                slice.span(), bound(slice.start()), bound(slice.stop()), step == null ? 1 : step);
    }

    private @Nullable Long bound(@Nullable Expression expression) {
        if (expression == null) {
            return null;
        }
        return switch (evaluator.evaluate(expression)) {
            case Datum.None _ -> null;
            case Datum.Whole(long value, _) -> value;
            case Datum other ->
                    throw Fault.at(expression.span(), Complaint.INDEX_TYPE, "type", other.type());
        };
    }
}
