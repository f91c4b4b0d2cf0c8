package gradviz.listing.interpreter;

import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The functions that are given others: `map(f, xs)`, `sorted(xs, key=f)`.
///
/// @param caller calls a function of a listing
record Higher(Iterating iterating, Caller caller) {
    static final List<String> NAMES = List.of("map", "filter");
    private static final List<String> WITH_KEY = List.of("sorted", "max", "min");

    /// Calls what a listing gave.
    interface Caller {
        Datum call(Datum callee, List<Operand> arguments);
    }

    private record Ranked(Datum item, Datum rank) {}

    static boolean knows(String name, List<Operand> given) {
        boolean key = given.stream().anyMatch(one -> "key".equals(one.keyword()));
        return NAMES.contains(name) || key && WITH_KEY.contains(name);
    }

    Datum call(String name, Arguments arguments, Span span) {
        if (WITH_KEY.contains(name)) {
            return ranked(name, arguments, span);
        }
        List<Operand> given = arguments.allowing().exactly(2);
        Operand items = given.get(1);
        List<Datum> made = new ArrayList<>();
        for (Datum item : iterating.all(items.datum(), items.span())) {
            Datum result = called(given.getFirst(), item, items.span());
            if (name.equals("map")) {
                made.add(result);
            } else if (Truthiness.of(result, span)) {
                made.add(item);
            }
        }
        return new Datum.Coming(name, made.iterator());
    }

    private Datum called(Operand function, Datum item, Span span) {
        return caller.call(function.datum(), List.of(new Operand(item, span)));
    }

    private Datum ranked(String name, Arguments arguments, Span span) {
        Operand key = arguments.keyword("key");
        Operand reverse = arguments.keyword("reverse");
        Operand items = arguments.allowing("key", "reverse").exactly(1).getFirst();
        List<Ranked> all = new ArrayList<>();
        for (Datum item : iterating.all(items.datum(), items.span())) {
            all.add(new Ranked(item, key == null ? item : called(key, item, items.span())));
        }
        List<Datum> ranks = all.stream().map(Ranked::rank).toList();
        if (!name.equals("sorted")) {
            Datum best = Sorting.extreme(ranks, name, span);
            return all.get(ranks.indexOf(best)).item();
        }
        Comparator<Ranked> order = Comparator.comparing(Ranked::rank, Sorting.order(reverse, span));
        all.sort(order);
        return new Datum.Sequence(all.stream().map(Ranked::item).toList(), true);
    }
}
