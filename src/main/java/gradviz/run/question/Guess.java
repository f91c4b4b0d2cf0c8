package gradviz.run.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody says an answer is: `None`, numbers, or other words.
///
/// Numbers agree within a millionth, arrays element by element, whatever their brackets.
public sealed interface Guess {
    /// How far numbers may be apart, as a part of the larger one.
    double NEAR = 1e-6;

    /// How far numbers may be apart near 0.
    double TINY = 1e-9;

    Pattern BETWEEN = Pattern.compile("[\\s,\\[\\]()]+");

    /// No value at all.
    record None() implements Guess {}

    record Numbers(List<Double> values) implements Guess {}

    record Words(String text) implements Guess {}

    static Guess of(String text) {
        String bare = text.strip();
        if (bare.equalsIgnoreCase("none")) {
            return new None();
        }
        List<Double> numbers = new ArrayList<>();
        for (String part : BETWEEN.splitAsStream(bare).toList()) {
            if (part.isEmpty()) {
                continue;
            }
            Double number = number(part.toLowerCase(Locale.ROOT));
            if (number == null) {
                return new Words(bare);
            }
            numbers.add(number);
        }
        return numbers.isEmpty() ? new Words(bare) : new Numbers(List.copyOf(numbers));
    }

    /// {@return whether both mean the same}
    default boolean agrees(Guess other) {
        return switch (this) {
            case None _ -> other instanceof None;
            case Numbers(List<Double> mine) ->
                    other instanceof Numbers(List<Double> theirs) && close(mine, theirs);
            case Words(String mine) ->
                    other instanceof Words(String theirs) && mine.equalsIgnoreCase(theirs);
        };
    }

    private static boolean close(List<Double> mine, List<Double> theirs) {
        if (mine.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!close(mine.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean close(double a, double b) {
        if (Double.isFinite(a) && Double.isFinite(b)) {
            double near = NEAR * Math.max(Math.abs(a), Math.abs(b));
            return Math.abs(a - b) <= Math.max(TINY, near);
        }
        return Double.compare(a, b) == 0;
    }

    private static @Nullable Double number(String part) {
        return switch (part) {
            case "nan" -> Double.NaN;
            case "inf", "+inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> finite(part);
        };
    }

    /// Java reads more than a person means by a number, such as `1f` or `0x1p3`.
    private static @Nullable Double finite(String part) {
        boolean plain = part.matches("[+\\-]?(\\d+\\.?\\d*|\\.\\d+)(e[+\\-]?\\d+)?");
        return plain ? Double.valueOf(part) : null;
    }
}
