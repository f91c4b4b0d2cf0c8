package gradviz.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as text in files: three decimals at most, no trailing zeros, no exponent.
public final class Decimal {
    private static final int PLACES = 3;

    private Decimal() {}

    /// @throws NumberFormatException if the number is infinite or not a number
    public static String of(double number) {
        BigDecimal rounded = new BigDecimal(number).setScale(PLACES, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
