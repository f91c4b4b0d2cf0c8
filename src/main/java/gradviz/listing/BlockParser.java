package gradviz.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the statements that hold others: loops, conditions, definitions.
///
/// @param statements reads what they hold
record BlockParser(
        String text, Tokens tokens, Parser expressions, StatementParser statements, Around around) {

    /// {@return the statement that begins here and holds others, or null}
    @Nullable Statement read(Token first) {
        if (first.is("@")) {
            throw Fault.at(first.span(), Complaint.NO_DECORATOR);
        }
        if (first.kind() != Token.Kind.NAME) {
            return null;
        }
        return switch (first.text()) {
            case "for" -> loop();
            case "while" -> whileLoop();
            case "if" -> choice();
            case "def" -> function();
            case "class" -> classDefinition();
            case "with" -> with();
            case "else", "elif" ->
                    throw Fault.at(first.span(), Complaint.LOOSE_ELSE, "word", first.text());
            default -> null;
        };
    }

    private Statement loop() {
        Token first = tokens.take();
        Expression target = new Targets(text).checked(expressions.target());
        tokens.expectWord("in");
        Expression items = expressions.several();
        Span head = tokens.since(first);
        Body body = body(first);
        Body otherwise = otherwise(body);
        return new Statement.For(
                head, otherwise.lastLine, target, items, body.statements, otherwise.statements);
    }

    private Statement whileLoop() {
        Token first = tokens.take();
        Expression condition = expressions.expression();
        Span head = tokens.since(first);
        Body body = body(first);
        Body otherwise = otherwise(body);
        return new Statement.While(
                head, otherwise.lastLine, condition, body.statements, otherwise.statements);
    }

    private Statement choice() {
        Token first = tokens.peek();
        List<Statement.Branch> branches = new ArrayList<>();
        Body body;
        do {
            Token word = tokens.take();
            Expression condition = expressions.expression();
            Span head = tokens.since(word);
            body = body(word);
            branches.add(new Statement.Branch(head, condition, body.statements));
        } while (tokens.peek().isName("elif"));
        Body otherwise = otherwise(body);
        Span span = branches.getFirst().span();
        return new Statement.If(
                first.span().to(span),
                otherwise.lastLine,
                List.copyOf(branches),
                otherwise.statements);
    }

    private Statement with() {
        Token first = tokens.take();
        Expression context = expressions.expression();
        Span head = tokens.since(first);
        Body body = body(first);
        return new Statement.With(head, body.lastLine, context, body.statements);
    }

    private Statement function() {
        Token first = tokens.take();
        Token name = tokens.expectName();
        ParameterParser parser = new ParameterParser(tokens, expressions);
        tokens.expect("(");
        List<Definition.Parameter> parameters = parser.until(")");
        tokens.close(")");
        parser.annotation("->");
        Span head = tokens.since(first);
        Body body = body(first);
        Definition definition =
                Definition.of(name.text(), head.line(), parameters, body.statements);
        return new Statement.Define(head, body.lastLine, definition);
    }

    private Statement classDefinition() {
        Token first = tokens.take();
        Token name = tokens.expectName();
        Expression base = null;
        if (tokens.takeIf("(")) {
            base = tokens.peek().is(")") ? null : expressions.expression();
            tokens.close(")");
        }
        Span head = tokens.since(first);
        Body body = body(first);
        return new Statement.ClassDefinition(
                head, body.lastLine, name.text(), base, body.statements);
    }

    private record Body(List<Statement> statements, int lastLine) {}

    private Body otherwise(Body before) {
        if (!tokens.peek().isName("else")) {
            return new Body(List.of(), before.lastLine);
        }
        return body(tokens.take());
    }

    /// @param word that the block belongs to
    private Body body(Token word) {
        colon(word);
        List<Statement> body = new ArrayList<>();
        around.within(word, () -> read(word, body));
        return new Body(List.copyOf(body), body.getLast().lastLine());
    }

    private void read(Token word, List<Statement> body) {
        if (tokens.peek().kind() != Token.Kind.NEWLINE) {
            statements.line(body);
        } else {
            tokens.take();
            if (tokens.peek().kind() != Token.Kind.INDENT) {
                String line = Integer.toString(word.span().line());
                Span place = tokens.peek().span();
                throw Fault.at(place, Complaint.EXPECTED_BLOCK, "word", word.text(), "line", line);
            }
            tokens.take();
            while (tokens.peek().kind() != Token.Kind.DEDENT) {
                statements.statement(body);
            }
            tokens.take();
        }
    }

    private void colon(Token word) {
        if (tokens.peek().is("=")) {
            throw Fault.at(tokens.peek().span(), Complaint.EQUALS_COMPARES);
        }
        if (!tokens.peek().is(":")) {
            Fault known = Words.complaintAbout(tokens.peek());
            throw known != null
                    ? known
                    : Fault.at(tokens.peek().span(), Complaint.NO_COLON, "word", word.text());
        }
        tokens.take();
    }
}
