package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.math.BigInteger;
import java.util.List;

/// Writes formatted text: `f"{x.grad:.3f}"`.
record Formatting(Session session, Evaluator evaluator) {
    Datum of(Expression.Formatted formatted) {
        return new Datum.Text(text(formatted.pieces()));
    }

    private String text(List<Expression.Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Expression.Piece piece : pieces) {
            String part =
                    switch (piece) {
                        case Expression.Piece.Said(String said) -> said;
                        case Expression.Piece.Shown shown -> shown.written() + shown(shown);
                    };
            session.grow((long) text.length() + part.length(), part.length() / 16 + 1);
            text.append(part);
        }
        return text.toString();
    }

    private String shown(Expression.Piece.Shown shown) {
        Span span = shown.value().span();
        Datum value = evaluator.evaluate(shown.value());
        evaluator.refuseUncalled(value, span);
        String format = text(shown.format());
        Datum converted =
                switch (shown.conversion()) {
                    case 'r' -> new Datum.Text(Printing.within(value));
                    case 's' -> new Datum.Text(Printing.text(value));
                    default -> value;
                };
        return format(converted, format, span);
    }

    /// {@return a value written as a format says}
    static String format(Datum value, String format, Span span) {
        if (format.isEmpty()) {
            return Printing.text(value);
        }
        return switch (value) {
            case Datum.Text(String text) -> FormatSpec.of(format, "str", span).text(text);
            case Datum.Truth(boolean truth) ->
                    whole(BigInteger.valueOf(truth ? 1 : 0), format, span);
            case Datum.Whole(long whole, _) -> whole(BigInteger.valueOf(whole), format, span);
            case Datum.Huge(BigInteger whole, _) -> whole(whole, format, span);
            case Datum.Real(double real, _) -> real(real, format, span);
            case Datum.Array(Tensor tensor, _, _) when tensor.rank() == 0 ->
                    real(tensor.at(0), format, span);
            case Datum.Held held when held.variable().data().rank() == 0 ->
                    real(held.variable().data().at(0), format, span);
            case Datum other -> throw Fault.at(span, Complaint.NO_FORMAT, "type", other.type());
        };
    }

    private static String whole(BigInteger value, String format, Span span) {
        return new NumberText(FormatSpec.of(format, "int", span), span).whole(value);
    }

    private static String real(double value, String format, Span span) {
        return new NumberText(FormatSpec.of(format, "float", span), span).real(value);
    }
}
