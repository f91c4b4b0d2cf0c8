package gradviz.listing;

import java.util.ArrayList;
import java.util.List;

/// Reads dictionaries: `{'W': W, 'b': b}` and `{name: p.shape for name, p in params.items()}`.
record Braces(Tokens tokens, Operands operands) {
    Expression read() {
        Token first = tokens.expect("{");
        List<Expression.Pair> pairs = new ArrayList<>();
        while (!tokens.peek().is("}")) {
            Token start = tokens.peek();
            Expression key = operands.expressions().expression();
            if (!tokens.takeIf(":")) {
                throw Fault.at(first.span(), Complaint.NO_BRACES);
            }
            Expression value = operands.expressions().expression();
            if (pairs.isEmpty() && tokens.peek().isName("for")) {
                Expression pair = new Expression.Tuple(tokens.since(start), List.of(key, value));
                return operands.comprehension(first, pair, Expression.Form.DICTIONARY);
            }
            pairs.add(new Expression.Pair(key, value));
            if (!tokens.takeIf(",")) {
                break;
            }
        }
        tokens.close("}");
        return new Expression.Pairs(tokens.since(first), List.copyOf(pairs));
    }
}
