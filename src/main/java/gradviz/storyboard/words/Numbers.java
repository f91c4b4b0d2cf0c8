package gradviz.storyboard.words;

import gradviz.trace.NumpyText;
import gradviz.trace.Value;
import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers short enough for a picture: exact where that is short, else six significant digits.
public final class Numbers {
    private static final int LONGEST = 8;
    private static final String MORE = " …";
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

    /// {@return as many numbers of an array as fit, row by row, and a sign where there are more}
    ///
    /// @param room for so many characters; one number is given even where it needs more
    public static String first(Value value, int room) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.size(); i++) {
            String number = brief(value.at(i));
            boolean last = i == value.size() - 1;
            int length = text.length() + 1 + number.length() + (last ? 0 : MORE.length());
            if (i > 0 && length > room) {
                return text + MORE;
            }
            text.append(i == 0 ? "" : " ").append(number);
        }
        return text.toString();
    }

    /// {@return a written number in a few characters}
    public static String brief(String written) {
        return written.length() <= LONGEST ? written : brief(Double.parseDouble(written));
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
