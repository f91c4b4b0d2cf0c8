package gradviz.trace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// Numbers and arrays in the text that Python and NumPy print for them.
///
/// Source: NumPy manual, `numpy.set_printoptions` (precision 8, floatmode maxprec).
public final class NumpyText {
    /// What the elements of an array are.
    public enum Kind {
        TRUTH,
        WHOLE,
        REAL
    }

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

    /// {@return what NumPy prints for a number that is the only one of an array: `3.`,
    /// `0.33333333`}
    public static String element(double value) {
        return NumpyColumn.of(List.of(value)).cell(value);
    }

    static String of(int[] shape, double[] data) {
        return of(shape, data, Kind.REAL);
    }

    /// {@return what `print` shows of an array in row-major order}
    public static String of(int[] shape, double[] data, Kind kind) {
        if (shape.length > 0) {
            return NumpyArrayText.of(shape, data, kind);
        }
        return kind == Kind.REAL ? number(data[0]) : word(data[0], kind);
    }

    /// {@return what stands in the brackets of `array(...)` where Python shows an array exactly}
    public static String exact(int[] shape, double[] data, Kind kind) {
        if (shape.length > 0) {
            return NumpyArrayText.exact(shape, data, kind);
        }
        return kind == Kind.REAL ? element(data[0]) : word(data[0], kind);
    }

    /// {@return a whole number, or a truth}
    static String word(double value, Kind kind) {
        return kind == Kind.TRUTH ? value != 0 ? "True" : "False" : Long.toString((long) value);
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
    static BigDecimal shortest(double value) {
        BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal one = digits.round(new MathContext(1));
        return one.doubleValue() == value ? one : digits;
    }
}
