package gradviz.listing;

import java.util.ArrayList;
import java.util.List;

/// Reads operands: a name, a number, text or something in brackets, with the attributes, calls and
/// indices behind it.
///
/// @param text that the tokens were read from
/// @param expressions reads what stands in brackets
record Operands(Tokens tokens, String text, Parser expressions) {
    Expression read() {
        Token first = tokens.peek();
        Expression operand = atom(first);
        while (true) {
            if (tokens.takeIf(".")) {
                Token name = tokens.expectName();
                operand =
                        new Expression.Attribute(
                                tokens.since(first), operand, name.text(), name.span());
            } else if (tokens.peek().is("(")) {
                List<Expression.Argument> arguments = new ArgumentParser(tokens, this).read();
                operand = new Expression.Call(tokens.since(first), operand, arguments);
            } else if (tokens.peek().is("[")) {
                refuseSquare(operand);
                operand = new Subscripts(tokens, expressions).after(operand, first);
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
            case STRING, FORMATTED -> new TextParser(tokens, text, expressions.depth()).read();
            case NAME -> name(first);
            case SIGN -> bracketed(first);
            case NEWLINE, INDENT, DEDENT, END -> throw tokens.unexpected();
        };
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
            return list();
        }
        if (first.is("{")) {
            return new Braces(tokens, this).read();
        }
        tokens.expect("(");
        List<Expression> items = new ArrayList<>();
        boolean tuple = tokens.peek().is(")");
        while (!tokens.peek().is(")")) {
            items.add(expressions.item());
            if (items.size() == 1 && tokens.peek().isName("for")) {
                return comprehension(first, items.getFirst(), Expression.Form.COMING);
            }
            if (!tokens.takeIf(",")) {
                break;
            }
            tuple = true;
        }
        tokens.close(")");
        return tuple
                ? new Expression.Tuple(tokens.since(first), List.copyOf(items))
                : items.getFirst();
    }

    private Expression list() {
        Token first = tokens.expect("[");
        List<Expression> items = new ArrayList<>();
        while (!tokens.peek().is("]")) {
            items.add(expressions.item());
            if (items.size() == 1 && tokens.peek().isName("for")) {
                return comprehension(first, items.getFirst(), Expression.Form.LIST);
            }
            if (!tokens.takeIf(",")) {
                break;
            }
        }
        tokens.close("]");
        return new Expression.Items(tokens.since(first), List.copyOf(items));
    }

    /// Reads the rest of a comprehension, behind its item.
    Expression comprehension(Token first, Expression item, Expression.Form form) {
        List<Expression.Clause> clauses = new ArrayList<>();
        while (tokens.peek().isName("for")) {
            tokens.take();
            Expression target = new Targets(text).checked(expressions.target());
            tokens.expectWord("in");
            Expression items = expressions.condition();
            List<Expression> conditions = new ArrayList<>();
            while (tokens.peek().isName("if")) {
                tokens.take();
                conditions.add(expressions.condition());
            }
            clauses.add(new Expression.Clause(target, items, List.copyOf(conditions)));
        }
        tokens.close(
                switch (form) {
                    case LIST -> "]";
                    case DICTIONARY -> "}";
                    case COMING -> ")";
                });
        return new Expression.Comprehension(tokens.since(first), item, List.copyOf(clauses), form);
    }

    Expression lambda() {
        Token first = tokens.take();
        List<Definition.Parameter> parameters = new ParameterParser(tokens, expressions).until(":");
        tokens.expect(":");
        Expression value = expressions.expression();
        Span span = tokens.since(first);
        int line = first.span().line();
        Statement body = new Statement.Return(value.span(), line, value);
        return new Expression.Lambda(
                span, Definition.of("<lambda>", line, parameters, List.of(body)));
    }
}
