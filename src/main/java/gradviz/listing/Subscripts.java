package gradviz.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what stands in square brackets behind an operand.
///
/// @param expressions reads what stands in them
record Subscripts(Tokens tokens, Parser expressions) {
    Expression after(Expression operand, Token start) {
        Token open = tokens.expect("[");
        if (tokens.peek().is("]")) {
            throw tokens.unexpected();
        }
        List<Expression.Index> indices = new ArrayList<>();
        while (!tokens.peek().is("]")) {
            indices.add(index());
            if (!tokens.takeIf(",")) {
                break;
            }
        }
        if (!tokens.peek().is("]")) {
            throw tokens.wrongAfterOperand();
        }
        Span close = tokens.take().span();
        return new Expression.Subscript(
                start.span().to(close), operand, List.copyOf(indices), open.span().to(close));
    }

    private Expression.Index index() {
        Token first = tokens.peek();
        if (tokens.takeIf("...")) {
            return new Expression.Index.Rest(first.span());
        }
        Expression start = bound();
        if (!tokens.peek().is(":")) {
            if (start == null) {
                throw tokens.unexpected();
            }
            return new Expression.Index.At(start.span(), start);
        }
        tokens.take();
        Expression stop = bound();
        Expression step = tokens.takeIf(":") ? bound() : null;
        Span span = first.span().to(tokens.previous().span());
        return new Expression.Index.Slice(span, start, stop, step);
    }

    private @Nullable Expression bound() {
        Token next = tokens.peek();
        boolean none = next.is(":") || next.is("]") || next.is(",");
        return none ? null : expressions.expression();
    }
}
