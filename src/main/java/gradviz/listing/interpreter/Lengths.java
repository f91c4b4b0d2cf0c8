package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import java.util.Map;

/// What `len` gives.
final class Lengths {
    private Lengths() {}

    static Datum of(Operand operand) {
        return switch (operand.datum()) {
            case Datum.Sequence sequence -> new Datum.Whole(sequence.items().size(), null);
            case Datum.Dictionary(Map<Object, Datum.Pair> pairs) ->
                    new Datum.Whole(pairs.size(), null);
            case Datum.Range range -> new Datum.Whole(range.size(), null);
            case Datum.Text(String text) ->
                    new Datum.Whole(text.codePointCount(0, text.length()), null);
            case Datum.Array array when array.tensor().rank() > 0 ->
                    new Datum.Whole(array.tensor().shape()[0], null);
            case Datum.Held held when held.variable().data().rank() > 0 ->
                    new Datum.Whole(held.variable().data().shape()[0], null);
            case Datum other ->
                    throw Fault.at(operand.span(), Complaint.NO_LENGTH, "type", other.type());
        };
    }
}
