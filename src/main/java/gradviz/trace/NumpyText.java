package gradviz.trace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers and arrays in the text that Python and NumPy print for them.
///
/// Source: NumPy manual, `numpy.set_printoptions` (precision 8, floatmode maxprec).
public final class NumpyText {
    private static final int PRECISION = 8;

    private NumpyText() {}

    /// {@return what `repr` gives in Python: `3.0`, `1e-05`, `1e+16`, `inf`, `nan`}
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        double size = Math.abs(value);
        if (size == 0 || size >= 1e-4 && size < 1e16) {
            return plain(value);
        }
        BigDecimal digits = shortest(value);
        int exponent = digits.precision() - digits.scale() - 1;
        String mantissa = digits.movePointLeft(exponent).toPlainString();
        String sign = exponent < 0 ? "-" : "+";
        return mantissa + "e" + sign + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }

    static String of(int[] shape, double[] data) {
        if (shape.length == 0) {
            return number(data[0]);
        }
        String[] cells = new String[data.length];
        int whole = 0;
        int decimals = 0;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = element(data[i]);
            int point = pointOf(cells[i]);
            whole = Math.max(whole, point);
            decimals = Math.max(decimals, cells[i].length() - point);
        }
        for (int i = 0; i < cells.length; i++) {
            int point = pointOf(cells[i]);
            String end = " ".repeat(decimals - (cells[i].length() - point));
            cells[i] = " ".repeat(whole - point) + cells[i] + end;
        }
        StringBuilder text = new StringBuilder();
        nest(text, shape, 0, cells, 0);
        return text.toString();
    }

    private static int nest(StringBuilder text, int[] shape, int axis, String[] cells, int from) {
        if (axis == shape.length) {
            text.append(cells[from]);
            return from + 1;
        }
        text.append('[');
        int next = from;
        for (int i = 0; i < shape[axis]; i++) {
            if (i > 0) {
                int breaks = shape.length - axis - 1;
                text.append(breaks == 0 ? " " : "\n".repeat(breaks) + " ".repeat(axis + 1));
            }
            next = nest(text, shape, axis + 1, cells, next);
        }
        text.append(']');
        return next;
    }

    private static String element(double value) {
        String full = number(value);
        if (full.indexOf('e') >= 0 || !Double.isFinite(value)) {
            return full;
        }
        BigDecimal rounded = new BigDecimal(full).setScale(PRECISION, RoundingMode.HALF_EVEN);
        String text = rounded.stripTrailingZeros().toPlainString();
        return text.indexOf('.') >= 0 ? text : text + ".";
    }

    private static int pointOf(String cell) {
        int point = cell.indexOf('.');
        return point < 0 ? cell.length() : point;
    }

    private static String plain(double value) {
        String text = Double.toString(value);
        if (text.indexOf('E') < 0) {
            return text;
        }
        String digits = new BigDecimal(text).stripTrailingZeros().toPlainString();
        return digits.indexOf('.') >= 0 ? digits : digits + ".0";
    }

    /// Java writes two digits at least; Python writes one where one tells the number from the
    /// others.
    private static BigDecimal shortest(double value) {
        BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal one = digits.round(new MathContext(1));
        return one.doubleValue() == value ? one : digits;
    }
}
