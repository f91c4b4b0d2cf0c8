package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes numbers of other things: `float`, `int`, `bool`, `round`, `abs`.
///
/// @param name of the function
record Numbers(String name, Span span) {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+(_\\d+)*");
    private static final Pattern REAL =
            Pattern.compile(
                    "[+-]?(\\d[\\d_]*\\.?[\\d_]*|\\.\\d[\\d_]*)(e[+-]?\\d+)?|[+-]?(inf|infinity|nan)");
    private static final int LONGEST = 1000;

    Datum of(Arguments arguments) {
        if (name.equals("round")) {
            Bound bound = arguments.bind(1, List.of("number", "ndigits"));
            return rounded(bound.need("number"), bound.get("ndigits"));
        }
        List<Operand> given = arguments.allowing().between(0, 1);
        if (given.isEmpty()) {
            return switch (name) {
                case "float" -> new Datum.Real(0, null);
                case "int" -> new Datum.Whole(0, null);
                default -> new Datum.Truth(false);
            };
        }
        Operand operand = given.getFirst();
        return switch (name) {
            case "bool" -> new Datum.Truth(Truthiness.of(operand.datum(), operand.span()));
            case "float" -> real(operand);
            default -> whole(operand);
        };
    }

    /// {@return a plain number for what holds one}
    private Datum.Plain plain(Operand operand) {
        return switch (operand.datum()) {
            case Datum.Plain plain -> plain;
            case Datum.Truth(boolean value) -> new Datum.Whole(value ? 1 : 0, null);
            case Datum.Array(Tensor tensor, _, _) when tensor.size() == 1 ->
                    new Datum.Real(tensor.at(0), null);
            case Datum.Held _ ->
                    throw Fault.at(operand.span(), Complaint.NUMBER_OF_VARIABLE, "function", name);
            case Datum other -> throw Reading.argument(operand, name);
        };
    }

    private Datum real(Operand operand) {
        if (!(operand.datum() instanceof Datum.Text(String text))) {
            Datum.Plain plain = plain(operand);
            double value = plain.real();
            if (plain instanceof Datum.Huge && Double.isInfinite(value)) {
                throw Fault.at(span, Complaint.NUMBER_TOO_LARGE);
            }
            return new Datum.Real(value, plain.literal());
        }
        String written = text.strip().toLowerCase(Locale.ROOT);
        if (written.length() > LONGEST || !REAL.matcher(written).matches()) {
            throw noNumber(operand, text);
        }
        boolean negative = written.startsWith("-");
        if (written.endsWith("nan")) {
            return new Datum.Real(Double.NaN, null);
        }
        if (written.contains("inf")) {
            double infinite = Double.POSITIVE_INFINITY;
            return new Datum.Real(negative ? -infinite : infinite, null);
        }
        return new Datum.Real(Double.parseDouble(written.replace("_", "")), null);
    }

    private Datum whole(Operand operand) {
        if (operand.datum() instanceof Datum.Text(String text)) {
            String written = text.strip();
            if (written.length() > LONGEST || !WHOLE.matcher(written).matches()) {
                throw noNumber(operand, text);
            }
            return Datum.whole(new BigInteger(written.replace("_", "")), null);
        }
        Datum.Plain plain = plain(operand);
        return plain instanceof Datum.Real(double value, _)
                ? Datum.whole(decimal(value).toBigInteger(), null)
                : plain;
    }

    private Fault noNumber(Operand operand, String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) : text;
        return Fault.at(operand.span(), Complaint.NO_NUMBER_TEXT, "function", name, "text", shown);
    }

    private BigDecimal decimal(double value) {
        if (Double.isInfinite(value)) {
            throw Fault.at(span, Complaint.NUMBER_TOO_LARGE);
        }
        if (Double.isNaN(value)) {
            throw Fault.at(span, Complaint.NUMBER_DOMAIN, "function", name);
        }
        return new BigDecimal(value);
    }

    /// Halves go to the even neighbour.
    private Datum rounded(Operand operand, @Nullable Operand digits) {
        Datum.Plain plain = plain(operand);
        int places = digits == null ? 0 : Math.clamp(Reading.wholes(digits)[0], -400, 400);
        if (plain instanceof Datum.Real(double value, _)) {
            if (digits == null) {
                BigDecimal whole = decimal(value).setScale(0, RoundingMode.HALF_EVEN);
                return Datum.whole(whole.toBigInteger(), null);
            }
            if (!Double.isFinite(value) || value == 0) {
                return new Datum.Real(value, null);
            }
            double near =
                    new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
            return new Datum.Real(Math.copySign(near, value), null);
        }
        if (places >= 0) {
            return plain;
        }
        BigDecimal exact = new BigDecimal(WholeArithmetic.value(plain));
        return Datum.whole(exact.setScale(places, RoundingMode.HALF_EVEN).toBigInteger(), null);
    }

    static @Nullable Datum absolute(Datum number) {
        return switch (number) {
            case Datum.Whole _, Datum.Huge _ ->
                    Datum.whole(WholeArithmetic.value(number).abs(), null);
            case Datum.Real(double value, _) -> new Datum.Real(Math.abs(value), null);
            case Datum.Array(Tensor tensor, _, _) -> new Datum.Array(tensor.map(Math::abs), null);
            case Datum.Truth(boolean value) -> new Datum.Whole(value ? 1 : 0, null);
            case Datum _ -> null;
        };
    }
}
