package gradviz.listing.interpreter;

import gradviz.engine.Variable;
import gradviz.engine.function.Neg;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.List;

/// What the operators do: on variables they apply a function, on numbers and arrays they compute.
final class Operators {
    private final Session session;
    private final Applying applying;

    Operators(Session session, Applying applying) {
        this.session = session;
        this.applying = applying;
    }

    Datum binary(Expression.Link link, Operand left, Operand right) {
        String operator = link.operator();
        checkPresent(operator, left);
        checkPresent(operator, right);
        if (left.datum() instanceof Datum.Held || right.datum() instanceof Datum.Held) {
            if (!isNumeric(left.datum()) || !isNumeric(right.datum())) {
                throw mismatch(operator, left, right, link.place());
            }
            List<Operand> both = List.of(left, right);
            return operator.equals("@")
                    ? applying.array("matmul", both, link.through(), false)
                    : applying.binary(functionOf(operator), both, link.through());
        }
        if (!isNumeric(left.datum()) || !isNumeric(right.datum())) {
            throw mismatch(operator, left, right, link.place());
        }
        return Arithmetic.compute(operator, left.datum(), right.datum(), link.place());
    }

    Datum power(Operand base, Operand exponent, Expression.Power power) {
        checkPresent("**", base);
        checkPresent("**", exponent);
        if (!isNumeric(base.datum()) || !isNumeric(exponent.datum())) {
            throw mismatch("**", base, exponent, power.place());
        }
        if (base.datum() instanceof Datum.Held || exponent.datum() instanceof Datum.Held) {
            return applying.power(base, exponent, power.span());
        }
        return Arithmetic.compute("**", base.datum(), exponent.datum(), power.place());
    }

    Datum signed(Expression.Signed signed, Operand operand) {
        String operator = signed.operator();
        checkPresent(operator, operand);
        boolean minus = operator.equals("-");
        boolean literal = signed.operand() instanceof Expression.Number;
        Span number = literal ? signed.span() : null;
        return switch (operand.datum()) {
            case Datum.Whole(long value, _) -> new Datum.Whole(minus ? -value : value, number);
            case Datum.Real(double value, _) -> new Datum.Real(minus ? -value : value, number);
            case Datum.Array array ->
                    minus ? new Datum.Array(array.tensor().map(a -> -a), null) : array;
            case Datum.Held _ when minus -> applying.unary(new Neg(), operand, signed.span());
            case Datum other -> {
                String type = other.type();
                throw Fault.at(
                        signed.span(), Complaint.OPERAND, "operator", operator, "type", type);
            }
        };
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
