package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import gradviz.trace.NumpyText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Writes numbers as a format says.
///
/// @param span of the value, for complaints
record NumberText(FormatSpec spec, Span span) {
    private static final int PRECISION = 6;

    String whole(BigInteger value) {
        int radix =
                switch (spec.type()) {
                    case 'b' -> 2;
                    case 'o' -> 8;
                    case 'x', 'X' -> 16;
                    case 'c' -> 0;
                    case ' ', 'd', 'n' -> 10;
                    default -> -1;
                };
        if (radix < 0) {
            return real(value.doubleValue());
        }
        if (radix == 0) {
            return spec.text(letter(value));
        }
        if (spec.precision() >= 0) {
            throw Fault.at(span, Complaint.BAD_FORMAT, "format", ".", "type", "int");
        }
        String digits = value.abs().toString(radix);
        String prefix = spec.alternate() && radix != 10 ? "0" + spec.type() : "";
        if (spec.type() == 'X') {
            digits = digits.toUpperCase(Locale.ROOT);
        }
        int size = radix == 10 ? 3 : 4;
        return placed(value.signum() < 0, prefix, digits, "", size);
    }

    private String letter(BigInteger value) {
        if (value.signum() < 0 || value.bitLength() > 20) {
            throw Fault.at(span, Complaint.BAD_FORMAT, "format", "c", "type", "int");
        }
        return Character.toString(value.intValue());
    }

    String real(double value) {
        boolean negative = Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
        char type = spec.type();
        double size = Math.abs(type == '%' ? value * 100 : value);
        String digits = Double.isFinite(size) ? digits(size) : Double.isNaN(size) ? "nan" : "inf";
        if (Character.isUpperCase(type)) {
            digits = digits.toUpperCase(Locale.ROOT);
        }
        int point = 0;
        while (point < digits.length() && Character.isDigit(digits.charAt(point))) {
            point++;
        }
        String rest = digits.substring(point) + (type == '%' ? "%" : "");
        return placed(negative, "", digits.substring(0, point), rest, 3);
    }

    /// {@return the number with its sign, thousands apart where wished for, at its width}
    private String placed(boolean negative, String prefix, String digits, String rest, int size) {
        String sign = negative ? "-" : spec.sign() == '-' ? "" : String.valueOf(spec.sign());
        String whole = digits;
        if (spec.group() != ' ') {
            boolean zeros = spec.align() == '=' && spec.fill().equals("0");
            int room = spec.width() - sign.length() - prefix.length() - rest.length();
            whole = grouped(digits, size);
            while (zeros && whole.length() < room) {
                digits = "0" + digits;
                whole = grouped(digits, size);
            }
        }
        return spec.number(sign + prefix, whole + rest);
    }

    private String grouped(String digits, int size) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - size; at > 0; at -= size) {
            grouped.insert(at, spec.group());
        }
        return grouped.toString();
    }

    private String digits(double size) {
        int precision = spec.precision() < 0 ? PRECISION : spec.precision();
        return switch (Character.toLowerCase(spec.type())) {
            case 'f', '%' -> fixed(size, precision);
            case 'e' -> scientific(size, precision);
            case ' ' ->
                    spec.precision() < 0
                            ? NumpyText.number(size)
                            : general(size, Math.max(1, precision), true);
            default -> general(size, Math.max(1, precision), false);
        };
    }

    private String fixed(double size, int precision) {
        String digits =
                new BigDecimal(size).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
        return precision == 0 && spec.alternate() ? digits + "." : digits;
    }

    private String scientific(double size, int precision) {
        BigDecimal rounded = rounded(size, precision + 1);
        String digits = digitsOf(rounded, precision + 1);
        String fraction = precision == 0 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + power(exponentOf(rounded));
    }

    /// Fixed where that is short, else with an exponent; zeros at the end are left out.
    private String general(double size, int precision, boolean pointed) {
        BigDecimal rounded = rounded(size, precision);
        int exponent = exponentOf(rounded);
        String digits = digitsOf(rounded, precision);
        if (!spec.alternate()) {
            digits = digits.replaceFirst("(?<=.)0+$", "");
        }
        if (exponent < -4 || exponent >= (pointed ? precision - 1 : precision) && size != 0) {
            boolean alone = digits.length() == 1;
            return digits.charAt(0) + (alone ? "" : "." + digits.substring(1)) + power(exponent);
        }
        if (exponent < 0) {
            return "0." + "0".repeat(-exponent - 1) + digits;
        }
        String whole = (digits + "0".repeat(precision)).substring(0, exponent + 1);
        String fraction = digits.length() > exponent + 1 ? digits.substring(exponent + 1) : "";
        if (fraction.isEmpty()) {
            return pointed ? whole + ".0" : whole;
        }
        return whole + "." + fraction;
    }

    private static BigDecimal rounded(double size, int digits) {
        return new BigDecimal(size).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    private static int exponentOf(BigDecimal rounded) {
        return rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
    }

    private static String digitsOf(BigDecimal rounded, int count) {
        String digits = rounded.unscaledValue().toString();
        return (digits + "0".repeat(count)).substring(0, count);
    }

    private static String power(int exponent) {
        String size = Integer.toString(Math.abs(exponent));
        return (exponent < 0 ? "e-" : "e+") + (size.length() < 2 ? "0" : "") + size;
    }
}
