package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// Arithmetic of whole numbers, which is exact at any size up to a limit.
final class WholeArithmetic {
    /// How many bits a number may have.
    static final int LONGEST = 14_000;

    private static final MathContext DIGITS = new MathContext(40);

    private WholeArithmetic() {}

    /// {@return the result for two whole numbers}
    static Datum compute(String operator, Datum left, Datum right, Span place) {
        if (left instanceof Datum.Whole(long a, _) && right instanceof Datum.Whole(long b, _)) {
            Datum small = small(operator, a, b);
            if (small != null) {
                return small;
            }
        }
        return large(operator, value(left), value(right), place);
    }

    static BigInteger value(Datum datum) {
        return switch (datum) {
            case Datum.Whole(long value, _) -> BigInteger.valueOf(value);
            case Datum.Huge(BigInteger value, _) -> value;
            case Datum other -> throw new IllegalArgumentException(other.type());
        };
    }

    /// {@return the result where 64 bits are enough, else null}
    private static @Nullable Datum small(String operator, long a, long b) {
        try {
            return switch (operator) {
                case "+" -> new Datum.Whole(Math.addExact(a, b), null);
                case "-" -> new Datum.Whole(Math.subtractExact(a, b), null);
                case "*" -> new Datum.Whole(Math.multiplyExact(a, b), null);
                case "//" -> b == 0 ? null : new Datum.Whole(Math.floorDivExact(a, b), null);
                case "%" -> b == 0 ? null : new Datum.Whole(Math.floorMod(a, b), null);
                default -> null;
            };
        } catch (ArithmeticException _) {
            return null;
        }
    }

    private static Datum large(String operator, BigInteger a, BigInteger b, Span place) {
        boolean divides = operator.equals("/") || operator.equals("//") || operator.equals("%");
        if (divides && b.signum() == 0) {
            throw Fault.at(place, Complaint.DIVISION_BY_ZERO, "operator", operator);
        }
        return switch (operator) {
            case "+" -> limited(a.add(b), place);
            case "-" -> limited(a.subtract(b), place);
            case "*" -> limited(a.multiply(b), place);
            case "//" -> limited(floor(a, b), place);
            case "%" -> limited(a.subtract(floor(a, b).multiply(b)), place);
            case "/" -> new Datum.Real(quotient(a, b, place), null);
            case "**" -> power(a, b, place);
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static BigInteger floor(BigInteger a, BigInteger b) {
        BigInteger[] both = a.divideAndRemainder(b);
        boolean down = both[1].signum() != 0 && both[1].signum() != b.signum();
        return down ? both[0].subtract(BigInteger.ONE) : both[0];
    }

    private static double quotient(BigInteger a, BigInteger b, Span place) {
        double quotient = new BigDecimal(a).divide(new BigDecimal(b), DIGITS).doubleValue();
        if (Double.isInfinite(quotient)) {
            throw Fault.at(place, Complaint.NUMBER_TOO_LARGE);
        }
        return quotient;
    }

    private static Datum power(BigInteger base, BigInteger exponent, Span place) {
        if (exponent.signum() < 0) {
            double real = Arithmetic.real("**", base.doubleValue(), exponent.doubleValue(), place);
            return new Datum.Real(real, null);
        }
        boolean tiny = base.bitLength() <= 1 && base.abs().compareTo(BigInteger.ONE) <= 0;
        if (tiny) {
            boolean one = exponent.signum() == 0 || base.signum() > 0 || !exponent.testBit(0);
            return new Datum.Whole(one ? 1 : base.intValueExact(), null);
        }
        long bits = exponent.bitLength() > 31 ? Long.MAX_VALUE : exponent.longValue();
        if (bits > LONGEST / (base.bitLength() - 1 == 0 ? 1 : base.bitLength() - 1)) {
            throw Fault.at(place, Complaint.NUMBER_TOO_LARGE);
        }
        return limited(base.pow((int) bits), place);
    }

    private static Datum limited(BigInteger value, Span place) {
        if (value.bitLength() > LONGEST) {
            throw Fault.at(place, Complaint.NUMBER_TOO_LARGE);
        }
        return Datum.whole(value, null);
    }
}
