package gradviz.listing;

import java.math.BigInteger;
import java.util.regex.Pattern;

/// Reads a number as Python writes it.
final class NumberReading {
    private static final int LONGEST = 400;
    private static final Pattern WHOLE = Pattern.compile("0+|[1-9][0-9]*");
    private static final Pattern REAL =
            Pattern.compile("([0-9]+\\.[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+");
    private static final Pattern LOOSE_UNDERSCORE = Pattern.compile("^_|_$|_[^0-9]|[^0-9]_");

    private NumberReading() {}

    /// @throws Fault where the token is not a number that a listing may hold
    static Expression.Number of(Token token) {
        String text = token.text();
        String digits = text.replace("_", "");
        boolean known = text.length() <= LONGEST && !LOOSE_UNDERSCORE.matcher(text).find();
        boolean whole = known && WHOLE.matcher(digits).matches();
        boolean real = known && REAL.matcher(digits).matches();
        if (!whole && !real) {
            String shown = text.substring(0, Math.min(40, text.length()));
            throw Fault.at(token.span(), Complaint.BAD_NUMBER, "text", shown);
        }
        return new Expression.Number(
                token.span(), Double.parseDouble(digits), whole ? new BigInteger(digits) : null);
    }
}
