package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.List;
import java.util.Map;

/// What counts as true: every number but 0, every text and list with something in it.
final class Truthiness {
    private Truthiness() {}

    static boolean of(Datum datum, Span span) {
        return switch (datum) {
            case Datum.None _ -> false;
            case Datum.Truth(boolean value) -> value;
            case Datum.Plain plain -> plain.real() != 0;
            case Datum.Text(String text) -> !text.isEmpty();
            case Datum.Sequence(List<Datum> items, _) -> !items.isEmpty();
            case Datum.Dictionary(Map<Object, Datum.Pair> pairs) -> !pairs.isEmpty();
            case Datum.Range range -> range.size() > 0;
            case Datum.Array(Tensor tensor, _, _) -> single(tensor, span);
            case Datum.Held held -> {
                Tensor data = held.variable().data();
                if (data.rank() == 0) {
                    throw Fault.at(span, Complaint.TRUTH_VARIABLE);
                }
                yield data.shape()[0] > 0;
            }
            case Datum.Coming _,
                    Datum.Routine _,
                    Datum.Kind _,
                    Datum.Own _,
                    Datum.Above _,
                    Datum.Creator _,
                    Datum.Callable _,
                    Datum.Method _,
                    Datum.Module _,
                    Datum.Setting _ ->
                    true;
        };
    }

    private static boolean single(Tensor tensor, Span span) {
        if (tensor.size() != 1) {
            throw Fault.at(span, Complaint.TRUTH_ARRAY, "shape", tensor.shapeText());
        }
        return tensor.at(0) != 0;
    }
}
