package gradviz.listing;

import java.util.ArrayList;
import java.util.List;

/// Reads the arguments of a call.
record ArgumentParser(Tokens tokens, Operands operands) {
    List<Expression.Argument> read() {
        Token open = tokens.expect("(");
        List<Expression.Argument> arguments = new ArrayList<>();
        while (!tokens.peek().is(")")) {
            Expression.Argument argument = argument(arguments);
            if (arguments.isEmpty() && tokens.peek().isName("for")) {
                return List.of(generated(open, argument));
            }
            arguments.add(argument);
            if (!tokens.takeIf(",")) {
                break;
            }
        }
        tokens.close(")");
        return List.copyOf(arguments);
    }

    /// `sum(x for x in xs)` needs no brackets of its own around what it sums.
    private Expression.Argument generated(Token open, Expression.Argument item) {
        Expression made = operands.comprehension(open, item.value(), Expression.Form.COMING);
        return new Expression.Argument(null, made.span(), made);
    }

    private Expression.Argument argument(List<Expression.Argument> before) {
        Token first = tokens.peek();
        if (first.is("**")) {
            throw Fault.at(first.span(), Complaint.NO_STAR);
        }
        boolean named = first.kind() == Token.Kind.NAME && tokens.second().is("=");
        if (named) {
            tokens.take();
            tokens.take();
        } else if (!before.isEmpty() && before.getLast().keyword() != null) {
            throw Fault.at(first.span(), Complaint.KEYWORD_FIRST);
        }
        Expression value =
                named ? operands.expressions().expression() : operands.expressions().item();
        return new Expression.Argument(named ? first.text() : null, tokens.since(first), value);
    }
}
