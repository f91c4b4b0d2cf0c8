package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a value is to be written: what stands behind the colon in braces.
///
/// Source: The Python Standard Library, "Format Specification Mini-Language".
///
/// @param align `<`, `>`, `^` or `=`; a space where none is given
/// @param sign `+`, `-` or a space
/// @param group `,` or `_` between thousands, or a space for none
/// @param precision -1 where none is given
/// @param type a letter, or a space for none
record FormatSpec(
        String fill,
        char align,
        char sign,
        boolean alternate,
        int width,
        char group,
        int precision,
        char type) {
    private static final int WIDEST = 1000;
    private static final Pattern FORM =
            Pattern.compile(
                    "(?s)(?:(?<fill>.)?(?<align>[<>=^]))?(?<sign>[+\\- ])?(?<alt>#)?(?<zero>0)?"
                            + "(?<width>\\d{1,9})?(?<group>[,_])?(?:\\.(?<precision>\\d{1,9}))?"
                            + "(?<type>[a-zA-Z%])?");

    /// @param kind of value: `str`, `int` or `float`
    static FormatSpec of(String text, String kind, Span span) {
        Matcher form = FORM.matcher(text);
        String types =
                switch (kind) {
                    case "str" -> "s";
                    case "int" -> "bcdoxXneEfFgG%";
                    default -> "neEfFgG%";
                };
        boolean known = form.matches();
        String type = known && form.group("type") != null ? form.group("type") : " ";
        int width = known ? number(form.group("width"), 0) : 0;
        int precision = known ? number(form.group("precision"), -1) : 0;
        boolean fits = type.equals(" ") || types.contains(type);
        if (!known || !fits || width > WIDEST || precision > WIDEST) {
            throw Fault.at(span, Complaint.BAD_FORMAT, "format", text, "type", kind);
        }
        boolean zero = form.group("zero") != null;
        String align = form.group("align");
        return new FormatSpec(
                form.group("fill") != null ? form.group("fill") : zero ? "0" : " ",
                align != null ? align.charAt(0) : zero && !kind.equals("str") ? '=' : ' ',
                first(form.group("sign"), '-'),
                form.group("alt") != null,
                width,
                first(form.group("group"), ' '),
                precision,
                type.charAt(0));
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static char first(@Nullable String text, char otherwise) {
        return text == null ? otherwise : text.charAt(0);
    }

    String text(String text) {
        String shown = text;
        if (precision >= 0 && precision < text.codePointCount(0, text.length())) {
            shown = text.substring(0, text.offsetByCodePoints(0, precision));
        }
        return padded("", shown, align == ' ' ? '<' : align);
    }

    /// {@return a number with its sign, padded}
    String number(String sign, String digits) {
        return padded(sign, digits, align == ' ' ? '>' : align);
    }

    private String padded(String sign, String rest, char aligned) {
        String whole = sign + rest;
        int missing = Math.max(0, width - whole.codePointCount(0, whole.length()));
        return switch (aligned) {
            case '<' -> whole + fill.repeat(missing);
            case '^' -> fill.repeat(missing / 2) + whole + fill.repeat(missing - missing / 2);
            case '=' -> sign + fill.repeat(missing) + rest;
            default -> fill.repeat(missing) + whole;
        };
    }
}
