package gradviz.listing;

import java.util.ArrayList;
import java.util.List;

/// Reads expressions out of tokens, by the binding power of operators.
///
/// Source: Pratt, "Top Down Operator Precedence", 1973.
final class Parser {
    /// How deep brackets may nest.
    static final int NESTING = 500;

    private static final int LOWEST = 0;
    private static final int SUM = 10;
    private static final int PRODUCT = 20;
    private static final int SIGN = 30;
    private static final int POWER = 40;

    private final Tokens tokens;
    private int depth;

    Parser(Tokens tokens) {
        this.tokens = tokens;
    }

    Expression expression() {
        return expression(LOWEST);
    }

    private Expression expression(int least) {
        Token first = tokens.peek();
        depth++;
        if (depth > NESTING) {
            String limit = Integer.toString(NESTING);
            throw Fault.at(first.span(), Complaint.LIMIT_NESTING, "limit", limit);
        }
        Expression left = operand(first);
        while (true) {
            int power = powerOf(tokens.peek());
            if (power <= least) {
                depth--;
                return left;
            }
            left = power == POWER ? power(first, left) : chain(first, left, power);
        }
    }

    private Expression chain(Token start, Expression first, int power) {
        List<Expression.Link> links = new ArrayList<>();
        while (powerOf(tokens.peek()) == power) {
            Token operator = tokens.take();
            Expression operand = expression(power);
            links.add(new Expression.Link(operator.text(), operator.span(), operand, since(start)));
        }
        return new Expression.Chain(since(start), first, List.copyOf(links));
    }

    private Expression power(Token start, Expression base) {
        Token operator = tokens.take();
        Expression exponent = expression(SIGN);
        return new Expression.Power(since(start), base, operator.span(), exponent);
    }

    /// {@return how strongly a token binds what stands before it; 0 where it ends an expression}
    private static int powerOf(Token token) {
        if (token.kind() != Token.Kind.SIGN) {
            return LOWEST;
        }
        return switch (token.text()) {
            case "+", "-" -> SUM;
            case "*", "/", "@" -> PRODUCT;
            case "**" -> POWER;
            default -> LOWEST;
        };
    }

    private Expression operand(Token first) {
        if (first.is("-") || first.is("+")) {
            tokens.take();
            Expression operand = expression(SIGN);
            return new Expression.Signed(since(first), first.text(), operand);
        }
        Expression operand = atom(first);
        while (true) {
            if (tokens.takeIf(".")) {
                Token name = tokens.expectName();
                operand = new Expression.Attribute(since(first), operand, name.text(), name.span());
            } else if (tokens.peek().is("(")) {
                List<Expression.Argument> arguments = arguments();
                operand = new Expression.Call(since(first), operand, arguments);
            } else if (tokens.peek().is("[")) {
                refuseSquare(operand);
                operand = new Subscripts(tokens, this).after(operand, first);
            } else {
                return operand;
            }
        }
    }

    /// Who means a call and writes it with square brackets is told so.
    private void refuseSquare(Expression operand) {
        Span place = tokens.peek().span();
        if (operand
                        instanceof
                        Expression.Attribute(_, Expression.Name(_, String module), String name, _)
                && name.equals("array")) {
            throw Fault.at(place, Complaint.ROUND_BRACKETS, "expression", module + "." + name);
        }
        if (operand instanceof Expression.Name(_, String name) && name.equals("Variable")) {
            throw Fault.at(place, Complaint.ROUND_BRACKETS, "expression", name);
        }
    }

    private Expression atom(Token first) {
        return switch (first.kind()) {
            case NUMBER -> NumberReading.of(tokens.take());
            case STRING -> quoted();
            case NAME -> name(first);
            case SIGN -> bracketed(first);
            case NEWLINE, END -> throw tokens.unexpected();
        };
    }

    private Expression quoted() {
        Token first = tokens.take();
        StringBuilder value = new StringBuilder(first.text());
        while (tokens.peek().kind() == Token.Kind.STRING) {
            value.append(tokens.take().text());
        }
        return new Expression.Quoted(since(first), value.toString());
    }

    private Expression name(Token first) {
        if (Words.complaintAbout(first) != null) {
            throw tokens.unexpected();
        }
        tokens.take();
        return switch (first.text()) {
            case "None", "True", "False" -> new Expression.Word(first.span(), first.text());
            default -> new Expression.Name(first.span(), first.text());
        };
    }

    private Expression bracketed(Token first) {
        if (first.is("[")) {
            List<Expression> items = items();
            return new Expression.Items(since(first), items);
        }
        tokens.expect("(");
        List<Expression> items = new ArrayList<>();
        boolean tuple = tokens.peek().is(")");
        while (!tokens.peek().is(")")) {
            items.add(expression(LOWEST));
            if (!tokens.takeIf(",")) {
                break;
            }
            tuple = true;
        }
        close(")");
        return tuple ? new Expression.Tuple(since(first), List.copyOf(items)) : items.getFirst();
    }

    private List<Expression> items() {
        tokens.expect("[");
        List<Expression> items = new ArrayList<>();
        while (!tokens.peek().is("]")) {
            items.add(expression(LOWEST));
            if (!tokens.takeIf(",")) {
                break;
            }
        }
        close("]");
        return List.copyOf(items);
    }

    private List<Expression.Argument> arguments() {
        tokens.expect("(");
        List<Expression.Argument> arguments = new ArrayList<>();
        while (!tokens.peek().is(")")) {
            arguments.add(argument(arguments));
            if (!tokens.takeIf(",")) {
                break;
            }
        }
        close(")");
        return List.copyOf(arguments);
    }

    private Expression.Argument argument(List<Expression.Argument> before) {
        Token first = tokens.peek();
        if (first.is("*") || first.is("**")) {
            throw Fault.at(first.span(), Complaint.NO_STAR);
        }
        boolean named = first.kind() == Token.Kind.NAME && tokens.second().is("=");
        if (named) {
            tokens.take();
            tokens.take();
        } else if (!before.isEmpty() && before.getLast().keyword() != null) {
            throw Fault.at(first.span(), Complaint.KEYWORD_FIRST);
        }
        Expression value = expression(LOWEST);
        return new Expression.Argument(named ? first.text() : null, since(first), value);
    }

    private void close(String bracket) {
        Token next = tokens.peek();
        if (!next.is(bracket)) {
            throw wrongAfterOperand(tokens);
        }
        tokens.take();
    }

    /// {@return a complaint about the next token, which cannot follow an operand}
    static Fault wrongAfterOperand(Tokens tokens) {
        Token next = tokens.peek();
        boolean operand =
                switch (next.kind()) {
                    case NAME, NUMBER, STRING -> Words.complaintAbout(next) == null;
                    case SIGN, NEWLINE, END -> false;
                };
        if (operand && tokens.previous().isName("print")) {
            return Fault.at(next.span(), Complaint.PRINT_BRACKETS);
        }
        if (operand) {
            String found = next.kind() == Token.Kind.STRING ? "'...'" : next.text();
            return Fault.at(next.span(), Complaint.MISSING_OPERATOR, "found", found);
        }
        return tokens.unexpected();
    }

    private Span since(Token first) {
        return first.span().to(tokens.previous().span());
    }
}
