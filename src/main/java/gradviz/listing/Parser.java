package gradviz.listing;

import java.util.ArrayList;
import java.util.List;

/// Reads expressions out of tokens, by the binding power of operators.
///
/// Source: Pratt, "Top Down Operator Precedence", 1973.
final class Parser {
    /// How deep brackets may nest, as in Python.
    static final int NESTING = 200;

    private static final int LOWEST = 0;
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int COMPARISON = 4;
    private static final int EITHER = 5;
    private static final int ONE = 6;
    private static final int BOTH = 7;
    private static final int SUM = 10;
    private static final int PRODUCT = 20;
    private static final int SIGN = 30;
    private static final int POWER = 40;

    private final Tokens tokens;
    private final Operands operands;
    private int depth;

    /// @param text that the tokens were read from
    Parser(Tokens tokens, String text) {
        this(tokens, text, 0);
    }

    /// @param depth of the brackets around what is read
    Parser(Tokens tokens, String text, int depth) {
        this.tokens = tokens;
        this.operands = new Operands(tokens, text, this);
        this.depth = depth;
    }

    int depth() {
        return depth;
    }

    /// {@return an expression, or a tuple where several stand between commas}
    Expression several() {
        Token first = tokens.peek();
        Expression one = item();
        return tokens.peek().is(",") ? tupleAfter(one, first) : one;
    }

    private Expression tupleAfter(Expression one, Token first) {
        List<Expression> items = new ArrayList<>(List.of(one));
        while (tokens.takeIf(",") && !endsTuple(tokens.peek())) {
            items.add(item());
        }
        return new Expression.Tuple(tokens.since(first), List.copyOf(items));
    }

    /// {@return an expression that may stand for several by a star}
    Expression item() {
        Token first = tokens.peek();
        if (!tokens.takeIf("*")) {
            return expression();
        }
        Expression operand = expression(COMPARISON);
        return new Expression.Star(tokens.since(first), operand);
    }

    private static boolean endsTuple(Token token) {
        return token.endsStatement() || token.is("=") || token.is(":") || token.is(")");
    }

    /// {@return what stands before the `in` of a loop: names, alone or with commas}
    Expression target() {
        Token first = tokens.peek();
        Expression one = operands.read();
        if (!tokens.peek().is(",")) {
            return one;
        }
        List<Expression> items = new ArrayList<>(List.of(one));
        while (tokens.takeIf(",") && !tokens.peek().isName("in")) {
            items.add(operands.read());
        }
        return new Expression.Tuple(tokens.since(first), List.copyOf(items));
    }

    Expression expression() {
        Token first = tokens.peek();
        if (!first.isName("lambda")) {
            return conditional(first, condition());
        }
        deeper(first);
        Expression lambda = operands.lambda();
        depth--;
        return lambda;
    }

    private Expression conditional(Token first, Expression then) {
        if (!tokens.peek().isName("if")) {
            return then;
        }
        tokens.take();
        Expression condition = condition();
        tokens.expectWord("else");
        deeper(first);
        Expression otherwise = expression();
        depth--;
        return new Expression.Conditional(tokens.since(first), condition, then, otherwise);
    }

    /// {@return an expression that is neither a choice by `if` nor a `lambda`}
    Expression condition() {
        return expression(LOWEST);
    }

    private void deeper(Token at) {
        depth++;
        if (depth > NESTING) {
            String limit = Integer.toString(NESTING);
            throw Fault.at(at.span(), Complaint.LIMIT_NESTING, "limit", limit);
        }
    }

    private Expression expression(int least) {
        Token first = tokens.peek();
        deeper(first);
        Expression left = least <= NOT && first.isName("not") ? not(first) : operand(first);
        while (true) {
            int power = powerOf(tokens.peek());
            if (power <= least) {
                depth--;
                return left;
            }
            left =
                    switch (power) {
                        case POWER -> power(first, left);
                        case COMPARISON -> compared(first, left);
                        case OR, AND -> joined(first, left, power);
                        default -> chain(first, left, power);
                    };
        }
    }

    private Expression not(Token first) {
        tokens.take();
        Expression operand = expression(NOT);
        return new Expression.Not(tokens.since(first), operand);
    }

    private Expression operand(Token first) {
        if (!first.is("-") && !first.is("+") && !first.is("~")) {
            return operands.read();
        }
        tokens.take();
        Expression operand = expression(SIGN);
        return new Expression.Signed(tokens.since(first), first.text(), operand);
    }

    private Expression chain(Token start, Expression first, int power) {
        List<Expression.Link> links = new ArrayList<>();
        while (powerOf(tokens.peek()) == power) {
            Token operator = tokens.take();
            Expression operand = expression(power);
            links.add(link(operator.text(), operator.span(), operand, start));
        }
        return new Expression.Chain(tokens.since(start), first, List.copyOf(links));
    }

    private Expression compared(Token start, Expression first) {
        List<Expression.Link> links = new ArrayList<>();
        while (powerOf(tokens.peek()) == COMPARISON) {
            Token operator = tokens.take();
            String written = operator.text();
            if (operator.isName("not")) {
                tokens.expectWord("in");
                written = "not in";
            } else if (operator.isName("is") && tokens.peek().isName("not")) {
                tokens.take();
                written = "is not";
            }
            Span place = tokens.since(operator);
            links.add(link(written, place, expression(COMPARISON), start));
        }
        return new Expression.Compared(tokens.since(start), first, List.copyOf(links));
    }

    private Expression.Link link(String operator, Span place, Expression operand, Token start) {
        return new Expression.Link(operator, place, operand, tokens.since(start));
    }

    private Expression joined(Token start, Expression first, int power) {
        List<Expression> all = new ArrayList<>(List.of(first));
        while (powerOf(tokens.peek()) == power) {
            tokens.take();
            all.add(expression(power));
        }
        return new Expression.Joined(tokens.since(start), power == AND, List.copyOf(all));
    }

    private Expression power(Token start, Expression base) {
        Token operator = tokens.take();
        Expression exponent = expression(SIGN);
        return new Expression.Power(tokens.since(start), base, operator.span(), exponent);
    }

    /// {@return how strongly a token binds what stands before it; 0 where it ends an expression}
    private int powerOf(Token token) {
        if (Words.isComparison(token)) {
            return COMPARISON;
        }
        return switch (token.kind()) {
            case SIGN ->
                    switch (token.text()) {
                        case "+", "-" -> SUM;
                        case "*", "/", "//", "%", "@" -> PRODUCT;
                        case "**" -> POWER;
                        case "|" -> EITHER;
                        case "^" -> ONE;
                        case "&" -> BOTH;
                        default -> LOWEST;
                    };
            case NAME ->
                    switch (token.text()) {
                        case "or" -> OR;
                        case "and" -> AND;
                        case "not" -> tokens.second().isName("in") ? COMPARISON : LOWEST;
                        default -> LOWEST;
                    };
            case NUMBER, STRING, FORMATTED, NEWLINE, INDENT, DEDENT, END -> LOWEST;
        };
    }
}
