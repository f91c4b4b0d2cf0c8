package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What dictionaries hold, and their methods.
record Dictionaries(Session session, Iterating iterating) {
    static final List<String> METHODS =
            List.of(
                    "keys",
                    "values",
                    "items",
                    "get",
                    "pop",
                    "update",
                    "setdefault",
                    "copy",
                    "clear");

    private static final int DEEPEST = 50;

    /// A thing that is equal to itself alone.
    private record Itself(Object one) {
        @Override
        @SuppressWarnings("ReferenceEquality") // It is what it is for.
        public boolean equals(Object other) {
            return other instanceof Itself that && that.one == one;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(one);
        }
    }

    /// {@return what is equal for keys that are, as 1, 1.0 and True}
    static Object key(Datum datum, Span span) {
        return key(datum, span, 0);
    }

    private static Object key(Datum datum, Span span, int depth) {
        return switch (datum) {
            case Datum.Text(String text) -> text;
            case Datum.None _ -> Datum.None.class;
            case Datum.Truth(boolean value) -> new BigDecimal(value ? 1 : 0);
            case Datum.Real(double real, _) when !Double.isFinite(real) -> real;
            case Datum.Real(double real, _) -> plain(new BigDecimal(real));
            case Datum.Plain plain -> plain(new BigDecimal(WholeArithmetic.value(plain)));
            case Datum.Sequence(List<Datum> items, boolean list) when !list && depth < DEEPEST ->
                    items.stream().map(item -> key(item, span, depth + 1)).toList();
            case Datum.Held held -> new Itself(held.variable());
            case Datum.Own own -> new Itself(own.fields());
            case Datum.Kind kind -> new Itself(kind.members());
            case Datum.Callable callable -> callable;
            case Datum.Routine routine -> new Itself(routine);
            case Datum other -> throw Fault.at(span, Complaint.KEY_CHANGES, "type", other.type());
        };
    }

    private static Object plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    static void put(Datum.Dictionary dictionary, Datum key, Datum value, Span span) {
        Object known = key(key, span);
        Datum.Pair before = dictionary.pairs().get(known);
        dictionary.pairs().put(known, new Datum.Pair(before == null ? key : before.key(), value));
    }

    /// Puts pairs, each a tuple of two.
    static void putAll(Datum.Dictionary dictionary, List<Datum> pairs, Span span) {
        for (Datum pair : pairs) {
            if (!(pair instanceof Datum.Sequence(List<Datum> both, _)) || both.size() != 2) {
                throw Fault.at(
                        span, Complaint.ARGUMENT_TYPE, "function", "dict", "type", pair.type());
            }
            put(dictionary, both.getFirst(), both.get(1), span);
        }
    }

    /// {@return the value of a key}
    static Datum need(Datum.Dictionary dictionary, Datum key, Span span) {
        Datum.Pair pair = dictionary.pairs().get(key(key, span));
        if (pair == null) {
            throw Fault.at(span, Complaint.NO_KEY, "key", Printing.within(key));
        }
        return pair.value();
    }

    static List<Datum> keys(Datum.Dictionary dictionary) {
        return dictionary.pairs().values().stream().map(Datum.Pair::key).toList();
    }

    /// {@return what `dict(...)` makes}
    Datum made(Arguments arguments) {
        Datum.Dictionary made = new Datum.Dictionary();
        List<Operand> given = arguments.between(0, 1);
        if (!given.isEmpty()) {
            fill(made, given.getFirst());
        }
        for (Operand named : arguments.named()) {
            put(made, new Datum.Text(String.valueOf(named.keyword())), named.datum(), named.span());
        }
        return made;
    }

    private void fill(Datum.Dictionary dictionary, Operand from) {
        if (from.datum() instanceof Datum.Dictionary(Map<Object, Datum.Pair> pairs)) {
            session.grow(pairs.size(), pairs.size());
            dictionary.pairs().putAll(pairs);
        } else {
            putAll(dictionary, iterating.all(from.datum(), from.span()), from.span());
        }
    }

    Datum call(Datum.Dictionary dictionary, String name, Arguments arguments, Span span) {
        Map<Object, Datum.Pair> pairs = dictionary.pairs();
        switch (name) {
            case "keys", "values", "items" -> {
                arguments.allowing().exactly(0);
                return listed(dictionary, name);
            }
            case "get", "pop", "setdefault" -> {
                return found(dictionary, name, arguments.allowing().between(1, 2), span);
            }
            case "update" -> fill(dictionary, arguments.allowing().exactly(1).getFirst());
            case "copy" -> {
                Datum.Dictionary copy = new Datum.Dictionary();
                fill(copy, new Operand(dictionary, span));
                return copy;
            }
            default -> pairs.clear();
        }
        return Datum.None.NONE;
    }

    private Datum listed(Datum.Dictionary dictionary, String name) {
        List<Datum> all = new ArrayList<>();
        session.grow(dictionary.pairs().size(), dictionary.pairs().size());
        for (Datum.Pair pair : dictionary.pairs().values()) {
            all.add(
                    switch (name) {
                        case "keys" -> pair.key();
                        case "values" -> pair.value();
                        default -> new Datum.Sequence(List.of(pair.key(), pair.value()), false);
                    });
        }
        return new Datum.Sequence(all, true);
    }

    private Datum found(Datum.Dictionary dictionary, String name, List<Operand> given, Span span) {
        Operand wanted = given.getFirst();
        Object key = key(wanted.datum(), wanted.span());
        Datum.Pair pair = dictionary.pairs().get(key);
        Datum otherwise = given.size() > 1 ? given.get(1).datum() : Datum.None.NONE;
        if (name.equals("pop")) {
            dictionary.pairs().remove(key);
        }
        if (pair == null && name.equals("pop") && given.size() < 2) {
            return need(dictionary, wanted.datum(), span);
        }
        if (pair == null && name.equals("setdefault")) {
            session.grow(dictionary.pairs().size(), 1);
            put(dictionary, wanted.datum(), otherwise, span);
        }
        return pair == null ? otherwise : pair.value();
    }
}
