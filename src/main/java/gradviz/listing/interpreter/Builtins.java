package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The functions that Python has of its own.
record Builtins(Session session, Iterating iterating, Operators operators) {
    static final List<String> NAMES =
            List.of(
                    "print",
                    "len",
                    "range",
                    "float",
                    "int",
                    "str",
                    "bool",
                    "round",
                    "zip",
                    "enumerate",
                    "list",
                    "tuple",
                    "sorted",
                    "reversed",
                    "any",
                    "all",
                    "repr",
                    "dict",
                    "divmod",
                    "globals",
                    "super",
                    "object",
                    "map",
                    "filter",
                    "isinstance",
                    "type",
                    "id",
                    "hasattr",
                    "callable");

    /// {@return what a function of Python comes to, but `print`}
    Datum call(String name, List<Operand> given, Span span) {
        Arguments arguments = new Arguments(name, span, given);
        return switch (name) {
            case "len" -> Lengths.of(arguments.allowing().exactly(1).getFirst());
            case "range" -> range(arguments.allowing().between(1, 3), span);
            case "float", "int", "bool", "round" -> new Numbers(name, span).of(arguments);
            case "str" -> new Datum.Text(shown(arguments));
            case "repr" ->
                    new Datum.Text(
                            Printing.within(arguments.allowing().exactly(1).getFirst().datum()));
            case "zip" -> zip(arguments.allowing().between(0, Integer.MAX_VALUE));
            case "enumerate" -> enumerate(arguments);
            case "dict" -> new Dictionaries(session, iterating).made(arguments);
            case "divmod" -> divided(arguments.allowing().exactly(2), span);
            case "globals" -> globals(arguments);
            case "isinstance", "type", "id", "hasattr", "callable", "object" ->
                    new Types(session).call(name, arguments);
            case "sorted" -> sorted(arguments, span);
            default -> ofItems(name, arguments.allowing().between(0, 1));
        };
    }

    private static String shown(Arguments arguments) {
        List<Operand> given = arguments.allowing().between(0, 1);
        return given.isEmpty() ? "" : Printing.text(given.getFirst().datum());
    }

    private Datum ofItems(String name, List<Operand> given) {
        List<Datum> items =
                given.isEmpty()
                        ? List.of()
                        : iterating.all(given.getFirst().datum(), given.getFirst().span());
        return switch (name) {
            case "list" -> new Datum.Sequence(items, true);
            case "tuple" -> new Datum.Sequence(items, false);
            case "reversed" -> new Datum.Coming("reversed", items.reversed().iterator());
            case "any", "all" -> {
                boolean all = name.equals("all");
                boolean met =
                        items.stream()
                                .anyMatch(
                                        item ->
                                                Truthiness.of(item, given.getFirst().span())
                                                        != all);
                yield new Datum.Truth(met != all);
            }
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Datum divided(List<Operand> both, Span span) {
        Operand a = both.getFirst();
        Operand b = both.get(1);
        Datum quotient = operators.binary("//", span, a, b, span);
        return new Datum.Sequence(
                List.of(quotient, operators.binary("%", span, a, b, span)), false);
    }

    private Datum globals(Arguments arguments) {
        arguments.allowing().exactly(0);
        Datum.Dictionary all = new Datum.Dictionary();
        session.names.forEach(
                (name, value) ->
                        Dictionaries.put(all, new Datum.Text(name), value, session.place()));
        return all;
    }

    private static Datum range(List<Operand> given, Span span) {
        long[] bounds = {0, 0, 1};
        for (int i = 0; i < given.size(); i++) {
            Operand operand = given.get(i);
            Datum datum = operand.datum();
            if (!(datum instanceof Datum.Whole(long value, _)) || Math.abs(value) > 1L << 53) {
                throw Fault.at(operand.span(), Complaint.WHOLE_BOUND, "type", datum.type());
            }
            bounds[given.size() == 1 ? 1 : i] = value;
        }
        if (bounds[2] == 0) {
            throw Fault.at(span, Complaint.SLICE_STEP);
        }
        return new Datum.Range(bounds[0], bounds[1], bounds[2]);
    }

    private Datum zip(List<Operand> given) {
        List<Iterator<Datum>> all =
                given.stream().map(one -> iterating.over(one.datum(), one.span())).toList();
        return new Datum.Coming(
                "zip",
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return !all.isEmpty() && all.stream().allMatch(Iterator::hasNext);
                    }

                    @Override
                    public Datum next() {
                        return new Datum.Sequence(all.stream().map(Iterator::next).toList(), false);
                    }
                });
    }

    private Datum enumerate(Arguments arguments) {
        Bound bound = arguments.bind(1, List.of("iterable", "start"));
        Operand all = bound.need("iterable");
        Operand start = bound.get("start");
        long first = start == null ? 0 : Reading.wholes(start)[0];
        Iterator<Datum> items = iterating.over(all.datum(), all.span());
        long[] next = {first};
        return new Datum.Coming(
                "enumerate",
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return items.hasNext();
                    }

                    @Override
                    public Datum next() {
                        Datum number = new Datum.Whole(next[0]++, null);
                        return new Datum.Sequence(List.of(number, items.next()), false);
                    }
                });
    }

    private Datum sorted(Arguments arguments, Span span) {
        Operand reverse = arguments.keyword("reverse");
        Operand all = arguments.allowing("reverse").exactly(1).getFirst();
        List<Datum> items = new ArrayList<>(iterating.all(all.datum(), all.span()));
        Sorting.sort(items, reverse, span);
        return new Datum.Sequence(items, true);
    }

    /// {@return what Python's own function of that name gives, or null where arrays or variables
    /// are among the arguments, or it has none}
    @Nullable Datum onPlain(String name, List<Operand> given, Span span) {
        boolean known = List.of("abs", "sum", "max", "min").contains(name);
        if (!known || given.isEmpty() || given.stream().anyMatch(one -> one.keyword() != null)) {
            return null;
        }
        Operand first = given.getFirst();
        if (name.equals("abs")) {
            return given.size() == 1 ? Numbers.absolute(first.datum()) : null;
        }
        boolean several = Iterating.isSeveral(first.datum());
        if (name.equals("sum")) {
            return several && given.size() <= 2 ? total(given, span) : null;
        }
        boolean alone = given.size() == 1;
        if (alone ? !several : !given.stream().allMatch(one -> isPlain(one.datum()))) {
            return null;
        }
        List<Datum> all =
                alone
                        ? iterating.all(first.datum(), first.span())
                        : given.stream().map(Operand::datum).toList();
        return Sorting.extreme(all, name, span);
    }

    private static boolean isPlain(Datum datum) {
        return datum instanceof Datum.Plain
                || datum instanceof Datum.Truth
                || datum instanceof Datum.Text;
    }

    private Datum total(List<Operand> given, Span span) {
        Span place = given.getFirst().span();
        Datum sum = given.size() == 2 ? given.get(1).datum() : new Datum.Whole(0, null);
        Iterator<Datum> items = iterating.over(given.getFirst().datum(), place);
        while (items.hasNext()) {
            Operand left = new Operand(sum, place);
            sum = operators.binary("+", span, left, new Operand(items.next(), place), span);
        }
        return sum;
    }
}
