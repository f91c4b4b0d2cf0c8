package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts values into text: `"%d: %.4f" % (i, loss)` and `"{}: {:.4f}".format(i, loss)`.
///
/// Source: The Python Standard Library, "printf-style String Formatting" and "Format String
/// Syntax".
record TextFilling(Session session, Span span) {
    private static final Pattern PERCENT =
            Pattern.compile(
                    "%(?<flags>[-+ 0#]*)(?<width>\\d{1,4})?(?:\\.(?<precision>\\d{1,4}))?"
                            + "(?<type>[diuoxXeEfFgGsr%])?");
    private static final Pattern BRACES =
            Pattern.compile(
                    "\\{\\{|\\}\\}|\\{(?<name>\\w*)(?:!(?<conversion>[rs]))?"
                            + "(?::(?<format>[^{}]*))?\\}|[{}]");

    /// {@return the text with a value for each `%`}
    Datum percent(String text, Datum values) {
        List<Datum> all =
                values instanceof Datum.Sequence(List<Datum> items, boolean list) && !list
                        ? items
                        : List.of(values);
        StringBuilder filled = new StringBuilder();
        Matcher place = PERCENT.matcher(text);
        int at = 0;
        int next = 0;
        while (place.find()) {
            filled.append(text, at, place.start());
            at = place.end();
            String type = place.group("type");
            if (type == null) {
                throw Fault.at(span, Complaint.BAD_FORMAT, "format", place.group(), "type", "str");
            }
            if (type.equals("%")) {
                filled.append('%');
            } else {
                if (next >= all.size()) {
                    throw counted(next + 1, all.size());
                }
                filled.append(one(all.get(next++), place, type.charAt(0)));
            }
            session.grow(filled.length(), 1);
        }
        if (next < all.size()) {
            throw counted(next, all.size());
        }
        return new Datum.Text(filled.append(text, at, text.length()).toString());
    }

    private Fault counted(int places, int given) {
        return Fault.at(
                span,
                Complaint.FILLING,
                "places",
                Integer.toString(places),
                "given",
                Integer.toString(given));
    }

    private String one(Datum value, Matcher place, char type) {
        String flags = place.group("flags");
        String width = place.group("width") == null ? "" : place.group("width");
        String precision = place.group("precision");
        String decimals = precision == null ? "" : "." + precision;
        String align = flags.contains("-") ? "<" : ">";
        if (type == 's' || type == 'r') {
            String shown = type == 's' ? Printing.text(value) : Printing.within(value);
            String form = width.isEmpty() ? decimals : align + width + decimals;
            return Formatting.format(new Datum.Text(shown), form, span);
        }
        boolean whole = "diuoxX".indexOf(type) >= 0;
        String sign = flags.contains("+") ? "+" : flags.contains(" ") ? " " : "";
        String zero = flags.contains("0") && !flags.contains("-") ? "0" : "";
        String alt = flags.contains("#") ? "#" : "";
        String digits = whole ? "" : decimals;
        char letter = type == 'i' || type == 'u' ? 'd' : type;
        String form = (zero.isEmpty() ? align : "") + sign + alt + zero + width + digits + letter;
        return Formatting.format(whole ? whole(value) : value, form, span);
    }

    private Datum whole(Datum value) {
        Arguments arguments = new Arguments("int", span, List.of(new Operand(value, span)));
        return new Numbers("int", span).of(arguments);
    }

    /// {@return the text with a value for each pair of braces}
    Datum braces(String text, Arguments arguments) {
        List<Operand> given = arguments.between(0, Integer.MAX_VALUE);
        StringBuilder filled = new StringBuilder();
        Matcher place = BRACES.matcher(text);
        int at = 0;
        int next = 0;
        while (place.find()) {
            filled.append(text, at, place.start());
            at = place.end();
            String found = place.group();
            if (found.equals("{{") || found.equals("}}")) {
                filled.append(found.charAt(0));
            } else if (place.group("name") == null) {
                throw Fault.at(span, Complaint.BAD_FORMAT, "format", found, "type", "str");
            } else {
                String name = place.group("name");
                Datum value = value(name.isEmpty() ? "" + next++ : name, given, arguments);
                filled.append(shown(value, place));
            }
            session.grow(filled.length(), 1);
        }
        return new Datum.Text(filled.append(text, at, text.length()).toString());
    }

    private String shown(Datum value, Matcher place) {
        String format = place.group("format") == null ? "" : place.group("format");
        String conversion = String.valueOf(place.group("conversion")).toLowerCase(Locale.ROOT);
        Datum converted =
                switch (conversion) {
                    case "r" -> new Datum.Text(Printing.within(value));
                    case "s" -> new Datum.Text(Printing.text(value));
                    default -> value;
                };
        return Formatting.format(converted, format, span);
    }

    private Datum value(String name, List<Operand> given, Arguments arguments) {
        if (Character.isDigit(name.charAt(0)) && name.length() < 6) {
            int index = Integer.parseInt(name);
            if (index >= given.size()) {
                throw counted(index + 1, given.size());
            }
            return given.get(index).datum();
        }
        Operand keyword = arguments.keyword(name);
        if (keyword == null) {
            throw Fault.at(span, Complaint.ARGUMENT_MISSING, "function", "format", "name", name);
        }
        return keyword.datum();
    }
}
