package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts items in order, and finds the first and the last.
final class Sorting {
    private Sorting() {}

    static void sort(List<Datum> items, @Nullable Operand reverse, Span span) {
        try {
            items.sort(order(reverse, span));
        } catch (IllegalArgumentException _) {
            throw Fault.at(span, Complaint.NUMBER_DOMAIN, "function", "sorted");
        }
    }

    static Comparator<Datum> order(@Nullable Operand reverse, Span span) {
        Comparator<Datum> order = (a, b) -> less(a, b, span) ? -1 : less(b, a, span) ? 1 : 0;
        return Reading.truth(reverse, "sorted") ? order.reversed() : order;
    }

    static Datum extreme(List<Datum> all, String name, Span span) {
        if (all.isEmpty()) {
            throw Fault.at(span, Complaint.EMPTY_ITEMS, "function", name);
        }
        Datum best = all.getFirst();
        for (Datum item : all) {
            boolean better = name.equals("max") ? less(best, item, span) : less(item, best, span);
            best = better ? item : best;
        }
        return best;
    }

    private static boolean less(Datum left, Datum right, Span span) {
        return Truthiness.of(Comparison.ordering("<", left, right, span), span);
    }
}
