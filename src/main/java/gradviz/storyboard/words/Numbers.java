package gradviz.storyboard.words;

import gradviz.trace.NumpyText;
import gradviz.trace.Value;
import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers short enough for a picture: exact where that is short, else six significant digits.
public final class Numbers {
    private static final int LONGEST = 8;
    private static final MathContext SIX = new MathContext(6);

    private Numbers() {}

    /// {@return the value in a few characters; of an array that is not short, its shape}
    public static String brief(Value value) {
        if (value.isScalar()) {
            return brief(value.at(0));
        }
        String all = value.toString();
        return all.length() <= 2 * LONGEST && all.indexOf('\n') < 0 ? all : value.shapeText();
    }

    /// {@return the number in a few characters}
    public static String brief(double number) {
        String exact = NumpyText.number(number);
        if (exact.length() <= LONGEST || !Double.isFinite(number)) {
            return exact;
        }
        double rounded = new BigDecimal(number).round(SIX).doubleValue();
        return NumpyText.number(rounded);
    }
}
