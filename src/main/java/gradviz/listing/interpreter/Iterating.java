package gradviz.listing.interpreter;

import gradviz.engine.Selection;
import gradviz.engine.Tensor;
import gradviz.engine.function.GetItem;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/// Goes over what has items, one by one.
///
/// @param applying picks the rows out of a variable
record Iterating(Session session, Applying applying) {

    /// {@return the items of a thing in their order}
    Iterator<Datum> over(Datum datum, Span span) {
        return switch (datum) {
            case Datum.Sequence(List<Datum> items, _) ->
                    counted(items::size, index -> items.get((int) index));
            case Datum.Dictionary dictionary -> Dictionaries.keys(dictionary).iterator();
            case Datum.Range range -> counted(range::size, range::at);
            case Datum.Coming coming -> coming.items();
            case Datum.Text(String text) -> letters(text).iterator();
            case Datum.Array(Tensor tensor, Elements elements, _) when tensor.rank() > 0 ->
                    counted(
                            () -> tensor.shape()[0],
                            row -> elements.made(row(tensor, row, span).from(tensor)));
            case Datum.Held held when held.variable().data().rank() > 0 -> rows(held, span);
            case Datum other -> throw Fault.at(span, Complaint.NOT_ITERABLE, "type", other.type());
        };
    }

    /// {@return whether it is a row of things and no array}
    static boolean isSeveral(Datum datum) {
        return datum instanceof Datum.Sequence
                || datum instanceof Datum.Dictionary
                || datum instanceof Datum.Range
                || datum instanceof Datum.Coming;
    }

    private Iterator<Datum> rows(Datum.Held held, Span span) {
        Tensor data = held.variable().data();
        Operand operand = new Operand(held, span);
        return counted(
                () -> data.shape()[0],
                row -> applying.apply(new GetItem(row(data, row, span)), List.of(operand), span));
    }

    private static Selection row(Tensor tensor, long row, Span span) {
        return Picking.from(tensor, List.of(new Index.Whole(row, span)), span);
    }

    private static List<Datum> letters(String text) {
        return text.codePoints()
                .<Datum>mapToObj(letter -> new Datum.Text(Character.toString(letter)))
                .toList();
    }

    /// What is put behind the end of a list while it is gone over is met as well.
    private Iterator<Datum> counted(LongSupplier size, LongFunction<Datum> at) {
        return new Iterator<>() {
            private long next;

            @Override
            public boolean hasNext() {
                return next < size.getAsLong();
            }

            @Override
            public Datum next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                session.tick.run();
                return at.apply(next++);
            }
        };
    }

    /// {@return all items, as many as a list may have}
    List<Datum> all(Datum datum, Span span) {
        Iterator<Datum> items = over(datum, span);
        List<Datum> all = new ArrayList<>();
        while (items.hasNext()) {
            session.grow(all.size() + 1, 1);
            all.add(items.next());
        }
        return all;
    }
}
