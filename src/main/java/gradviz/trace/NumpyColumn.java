package gradviz.trace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToIntFunction;

/// How NumPy writes the numbers of one array: all with points below each other, all with an
/// exponent or none.
///
/// Source: NumPy, `numpy/_core/arrayprint.py`, `FloatingFormat` (precision 8, floatmode maxprec).
///
/// @param digits of the exponents, 0 where there are none
/// @param decimals behind the point where there are exponents
/// @param left characters before the point, right after it
record NumpyColumn(int digits, int decimals, int left, int right) {
    private static final int PRECISION = 8;
    private static final double LARGE = 1e8;
    private static final double SMALL = 1e-4;
    private static final double WIDE = 1000;

    static NumpyColumn of(List<Double> numbers) {
        List<Double> finite = numbers.stream().filter(Double::isFinite).toList();
        int digits = needsExponents(finite) ? most(finite, NumpyColumn::exponentDigits) : 0;
        int decimals = digits > 0 ? most(finite, NumpyColumn::decimals) : 0;
        int left = 0;
        int right = 0;
        for (double number : finite) {
            String text = text(number, digits, decimals);
            left = Math.max(left, text.indexOf('.'));
            right = Math.max(right, text.length() - text.indexOf('.') - 1);
        }
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                left = Math.max(left, NumpyText.number(number).length() - right - 1);
            }
        }
        return new NumpyColumn(digits, decimals, left, right);
    }

    /// {@return a number as wide as the others}
    String cell(double number) {
        if (!Double.isFinite(number)) {
            String text = NumpyText.number(number);
            return " ".repeat(left + right + 1 - text.length()) + text;
        }
        String text = text(number, digits, decimals);
        int point = text.indexOf('.');
        int after = right - (text.length() - point - 1);
        return " ".repeat(left - point) + text + " ".repeat(after);
    }

    private static String text(double number, int digits, int decimals) {
        return digits > 0 ? scientific(number, digits, decimals) : positional(number);
    }

    private static int most(List<Double> numbers, ToIntFunction<Double> measure) {
        return numbers.stream().mapToInt(measure).max().orElse(0);
    }

    private static boolean needsExponents(List<Double> finite) {
        double most = 0;
        double least = Double.POSITIVE_INFINITY;
        for (double number : finite) {
            double size = Math.abs(number);
            most = Math.max(most, size);
            least = size == 0 ? least : Math.min(least, size);
        }
        return most >= LARGE || least < SMALL || most / least > WIDE;
    }

    private static String positional(double number) {
        String sign = sign(number);
        BigDecimal digits = NumpyText.shortest(Math.abs(number));
        if (digits.scale() > PRECISION) {
            digits = new BigDecimal(Math.abs(number)).setScale(PRECISION, RoundingMode.HALF_EVEN);
        }
        String text = withoutZeros(digits).toPlainString();
        return sign + (text.indexOf('.') < 0 ? text + "." : text);
    }

    private static String scientific(double number, int digits, int decimals) {
        int exponent = exponent(number);
        BigDecimal mantissa = filled(number, decimals + 1).movePointLeft(exponent);
        String text = mantissa.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
        String size = Integer.toString(Math.abs(exponent));
        String zeros = "0".repeat(digits - size.length());
        String point = decimals == 0 ? "." : "";
        return sign(number) + text + point + "e" + (exponent < 0 ? "-" : "+") + zeros + size;
    }

    private static int exponent(double number) {
        BigDecimal digits = significant(number);
        return digits.signum() == 0 ? 0 : digits.precision() - digits.scale() - 1;
    }

    private static int exponentDigits(double number) {
        return Math.abs(exponent(number)) < 100 ? 2 : 3;
    }

    private static int decimals(double number) {
        return significant(number).precision() - 1;
    }

    private static BigDecimal significant(double number) {
        BigDecimal digits = NumpyText.shortest(Math.abs(number));
        if (digits.precision() > PRECISION + 1) {
            digits = new BigDecimal(Math.abs(number)).round(new MathContext(PRECISION + 1));
        }
        return withoutZeros(digits);
    }

    /// {@return the significant digits, and where the others have more the true ones that follow:
    /// `4.94e-324`, not `5.00e-324`}
    private static BigDecimal filled(double number, int length) {
        BigDecimal digits = significant(number);
        boolean shorter = digits.signum() != 0 && digits.precision() < length;
        return shorter ? new BigDecimal(Math.abs(number)).round(new MathContext(length)) : digits;
    }

    private static BigDecimal withoutZeros(BigDecimal digits) {
        return digits.signum() == 0 ? BigDecimal.ZERO : digits.stripTrailingZeros();
    }

    private static String sign(double number) {
        return number < 0 || 1 / number < 0 ? "-" : "";
    }
}
