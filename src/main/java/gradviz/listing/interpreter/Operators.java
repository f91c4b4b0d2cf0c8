package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.engine.function.Neg;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.math.BigInteger;
import java.util.List;

/// What the operators do: on variables they apply a function, on numbers and arrays they compute.
final class Operators {
    private final Session session;
    private final Applying applying;

    Operators(Session session, Applying applying) {
        this.session = session;
        this.applying = applying;
    }

    /// @param place of the operator
    /// @param whole all of the operation
    Datum binary(String operator, Span place, Operand first, Operand second, Span whole) {
        Operand left = counted(first);
        Operand right = counted(second);
        if (operator.equals("%") && left.datum() instanceof Datum.Text(String text)) {
            return new TextFilling(session, place).percent(text, second.datum());
        }
        Datum joined = Joining.of(operator, left.datum(), right.datum(), session);
        if (joined != null) {
            return joined;
        }
        checkPresent(operator, left);
        checkPresent(operator, right);
        if (Bitwise.has(operator)) {
            return Bitwise.binary(operator, first.datum(), second.datum(), place);
        }
        boolean held = left.datum() instanceof Datum.Held || right.datum() instanceof Datum.Held;
        boolean numeric = isNumeric(left.datum()) && isNumeric(right.datum());
        if (!numeric || held && (operator.equals("//") || operator.equals("%"))) {
            throw mismatch(operator, left, right, place);
        }
        if (held) {
            List<Operand> both = List.of(left, right);
            return operator.equals("@")
                    ? applying.array("matmul", both, whole, false)
                    : applying.binary(functionOf(operator), both, whole);
        }
        return Arithmetic.compute(operator, left.datum(), right.datum(), place);
    }

    /// A truth counts as 0 or 1.
    private static Operand counted(Operand operand) {
        return operand.datum() instanceof Datum.Truth(boolean value)
                ? new Operand(new Datum.Whole(value ? 1 : 0, null), operand.span())
                : operand;
    }

    Datum power(Operand base, Operand exponent, Expression.Power power) {
        return power(base, exponent, power.place(), power.span());
    }

    Datum power(Operand first, Operand second, Span place, Span whole) {
        Operand base = counted(first);
        Operand exponent = counted(second);
        checkPresent("**", base);
        checkPresent("**", exponent);
        if (!isNumeric(base.datum()) || !isNumeric(exponent.datum())) {
            throw mismatch("**", base, exponent, place);
        }
        if (base.datum() instanceof Datum.Held || exponent.datum() instanceof Datum.Held) {
            return applying.power(base, exponent, whole);
        }
        return Arithmetic.compute("**", base.datum(), exponent.datum(), place);
    }

    Datum signed(Expression.Signed signed, Operand given) {
        Operand operand = counted(given);
        String operator = signed.operator();
        checkPresent(operator, operand);
        if (operator.equals("~")) {
            return Bitwise.inverted(given.datum(), signed.span());
        }
        boolean minus = operator.equals("-");
        boolean literal = signed.operand() instanceof Expression.Number;
        Span number = literal ? signed.span() : null;
        return switch (operand.datum()) {
            case Datum.Whole(long value, _) when value != Long.MIN_VALUE ->
                    new Datum.Whole(minus ? -value : value, number);
            case Datum.Whole(long value, _) ->
                    Datum.whole(minus ? exact(value).negate() : exact(value), number);
            case Datum.Huge(BigInteger value, _) ->
                    Datum.whole(minus ? value.negate() : value, number);
            case Datum.Real(double value, _) -> new Datum.Real(minus ? -value : value, number);
            case Datum.Array array ->
                    minus ? array.elements().with(Elements.WHOLE).made(negative(array)) : array;
            case Datum.Held _ when minus -> applying.unary(new Neg(), operand, signed.span());
            case Datum other -> {
                String type = other.type();
                throw Fault.at(
                        signed.span(), Complaint.OPERAND, "operator", operator, "type", type);
            }
        };
    }

    private static Tensor negative(Datum.Array array) {
        boolean real = array.elements() == Elements.REAL;
        return array.tensor().map(real ? a -> -a : a -> 0 - a);
    }

    private static BigInteger exact(long value) {
        return BigInteger.valueOf(value);
    }

    private void checkPresent(String operator, Operand operand) {
        if (operand.datum() instanceof Datum.None(Variable gradientOf)) {
            String written = session.source(operand.span());
            throw Fault.at(
                    operand.span(),
                    gradientOf == null ? Complaint.NOTHING_OPERAND : Complaint.NONE_OPERAND,
                    "expression",
                    written,
                    "operator",
                    operator);
        }
    }

    private static Fault mismatch(String operator, Operand left, Operand right, Span place) {
        String first = left.datum().type();
        String second = right.datum().type();
        return Fault.at(
                place, Complaint.OPERANDS, "operator", operator, "left", first, "right", second);
    }

    private static boolean isNumeric(Datum datum) {
        return datum instanceof Datum.Plain
                || datum instanceof Datum.Array
                || datum instanceof Datum.Held;
    }

    private static String functionOf(String operator) {
        return switch (operator) {
            case "+" -> "add";
            case "-" -> "sub";
            case "*" -> "mul";
            case "/" -> "div";
            default -> throw new IllegalArgumentException(operator);
        };
    }
}
