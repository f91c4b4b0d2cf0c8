package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The methods of lists, tuples and text.
record Methods(Session session, Iterating iterating) {
    static final List<String> OF_LIST =
            List.of(
                    "append", "extend", "insert", "pop", "remove", "clear", "reverse", "sort",
                    "copy", "index", "count");
    static final List<String> OF_TUPLE = List.of("index", "count");
    static final List<String> OF_TEXT =
            List.of(
                    "upper",
                    "lower",
                    "strip",
                    "join",
                    "split",
                    "replace",
                    "startswith",
                    "endswith",
                    "ljust",
                    "rjust",
                    "center",
                    "zfill",
                    "format");

    Datum call(Datum receiver, String name, List<Operand> given, Span span) {
        Arguments arguments = new Arguments(name, span, given);
        return switch (receiver) {
            case Datum.Sequence(List<Datum> items, _) when OF_TUPLE.contains(name) ->
                    found(items, name, arguments, span);
            case Datum.Sequence(List<Datum> items, _) -> change(items, name, arguments, span);
            case Datum.Text(String text) -> ofText(text, name, arguments, span);
            case Datum other -> throw new IllegalArgumentException(other.type());
        };
    }

    private Datum found(List<Datum> items, String name, Arguments arguments, Span span) {
        Datum wanted = arguments.allowing().exactly(1).getFirst().datum();
        int first = -1;
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            if (Comparison.equal(items.get(i), wanted, span)) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (name.equals("index") && first < 0) {
            throw Fault.at(span, Complaint.NOT_IN_LIST);
        }
        return new Datum.Whole(name.equals("index") ? first : count, null);
    }

    private Datum change(List<Datum> items, String name, Arguments arguments, Span span) {
        switch (name) {
            case "append" -> {
                session.grow(items.size() + 1, 1);
                items.add(arguments.allowing().exactly(1).getFirst().datum());
            }
            case "extend" -> {
                Operand more = arguments.allowing().exactly(1).getFirst();
                List<Datum> all = iterating.all(more.datum(), more.span());
                session.grow(items.size() + all.size(), all.size());
                items.addAll(all);
            }
            case "insert" -> {
                List<Operand> both = arguments.allowing().exactly(2);
                int at = Reading.wholes(both.getFirst())[0];
                session.grow(items.size() + 1, 1);
                int index = Math.clamp(at < 0 ? at + items.size() : at, 0, items.size());
                items.add(index, both.get(1).datum());
            }
            case "remove" -> {
                Datum at = found(items, "index", arguments, span);
                items.remove((int) ((Datum.Plain) at).real());
            }
            case "pop" -> {
                List<Operand> place = arguments.allowing().between(0, 1);
                int at = place.isEmpty() ? -1 : Reading.wholes(place.getFirst())[0];
                return items.remove(Picking.within(at, 0, items.size(), span));
            }
            case "copy" -> {
                arguments.allowing().exactly(0);
                session.grow(items.size(), items.size());
                return new Datum.Sequence(items, true);
            }
            case "sort" -> {
                Operand reverse = arguments.keyword("reverse");
                arguments.allowing("reverse").exactly(0);
                Sorting.sort(items, reverse, span);
            }
            default -> {
                arguments.allowing().exactly(0);
                if (name.equals("clear")) {
                    items.clear();
                } else {
                    Collections.reverse(items);
                }
            }
        }
        return Datum.None.NONE;
    }

    private Datum ofText(String text, String name, Arguments arguments, Span span) {
        return switch (name) {
            case "join" -> {
                Operand parts = arguments.allowing().exactly(1).getFirst();
                List<String> all = new ArrayList<>();
                for (Datum part : iterating.all(parts.datum(), parts.span())) {
                    all.add(textOf(new Operand(part, parts.span()), name));
                }
                long length = all.stream().mapToLong(part -> part.length() + text.length()).sum();
                session.grow(length, length / 16 + 1);
                yield new Datum.Text(String.join(text, all));
            }
            case "format" -> new TextFilling(session, span).braces(text, arguments);
            case "split" -> split(text, arguments.allowing().between(0, 1));
            case "ljust", "rjust", "center", "zfill" -> justified(text, name, arguments, span);
            case "upper", "lower", "strip" -> {
                arguments.allowing().exactly(0);
                yield new Datum.Text(
                        switch (name) {
                            case "upper" -> text.toUpperCase(Locale.ROOT);
                            case "lower" -> text.toLowerCase(Locale.ROOT);
                            default -> text.strip();
                        });
            }
            case "replace" -> {
                List<Operand> both = arguments.allowing().exactly(2);
                String from = textOf(both.getFirst(), name);
                String to = textOf(both.get(1), name);
                session.grow((text.length() + 1L) * (to.length() + 1L), text.length() / 16 + 1);
                yield new Datum.Text(text.replace(from, to));
            }
            default -> {
                String part = textOf(arguments.allowing().exactly(1).getFirst(), name);
                boolean start = name.equals("startswith");
                yield new Datum.Truth(start ? text.startsWith(part) : text.endsWith(part));
            }
        };
    }

    private Datum split(String text, List<Operand> given) {
        List<Datum> parts = new ArrayList<>();
        String separator = given.isEmpty() ? "\\s+" : textOf(given.getFirst(), "split");
        String whole = given.isEmpty() ? text.strip() : text;
        if (given.isEmpty() && whole.isEmpty()) {
            return new Datum.Sequence(parts, true);
        }
        String pattern = given.isEmpty() ? separator : Pattern.quote(separator);
        for (String part : whole.split(pattern, -1)) {
            parts.add(new Datum.Text(part));
        }
        session.grow(parts.size(), parts.size());
        return new Datum.Sequence(parts, true);
    }

    private static Datum justified(String text, String name, Arguments arguments, Span span) {
        List<Operand> given = arguments.allowing().between(1, name.equals("zfill") ? 1 : 2);
        int width = Reading.wholes(given.getFirst())[0];
        String fill = given.size() > 1 ? textOf(given.get(1), name) : " ";
        String form =
                switch (name) {
                    case "ljust" -> fill + "<" + width;
                    case "rjust" -> fill + ">" + width;
                    case "center" -> fill + "^" + width;
                    default -> "0>" + width;
                };
        boolean signed = name.equals("zfill") && (text.startsWith("-") || text.startsWith("+"));
        if (signed) {
            String digits = FormatSpec.of("0>" + (width - 1), "str", span).text(text.substring(1));
            return new Datum.Text(text.charAt(0) + digits);
        }
        return new Datum.Text(FormatSpec.of(form, "str", span).text(text));
    }

    private static String textOf(Operand operand, String function) {
        if (operand.datum() instanceof Datum.Text(String text)) {
            return text;
        }
        throw Reading.argument(operand, function);
    }
}
