package gradviz.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the statements of a listing until the first mistake.
final class StatementParser {
    private final String text;
    private final Tokens tokens;
    private final Parser expressions;
    private final List<Statement> statements = new ArrayList<>();

    StatementParser(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = new Tokens(tokens);
        this.expressions = new Parser(this.tokens);
    }

    /// {@return the first mistake, or null}
    @Nullable Fault read() {
        try {
            while (tokens.peek().kind() != Token.Kind.END) {
                statement();
                endStatement();
            }
            return null;
        } catch (Fault fault) {
            return fault;
        }
    }

    List<Statement> statements() {
        return statements;
    }

    private void statement() {
        Token first = tokens.peek();
        if (first.isName("import")) {
            importModules();
        } else if (first.isName("from")) {
            importFrom();
        } else {
            simple(first);
        }
    }

    private void simple(Token first) {
        Expression left = expressions.expression();
        Token next = tokens.peek();
        if (Words.isAugmented(next)) {
            String operator = next.text().substring(0, next.text().length() - 1);
            String name = SourceText.brief(text, left.span());
            String instead = name + " = " + name + " " + operator + " ...";
            throw Fault.at(
                    next.span(),
                    Complaint.NO_AUGMENTED,
                    "operator",
                    next.text(),
                    "instead",
                    instead);
        }
        refuseTuple();
        if (!tokens.takeIf("=")) {
            statements.add(new Statement.Evaluate(since(first), lastLine(), left));
            return;
        }
        checkTarget(left);
        Expression value = expressions.expression();
        refuseTuple();
        if (tokens.peek().is("=")) {
            throw Fault.at(tokens.peek().span(), Complaint.SECOND_EQUALS);
        }
        statements.add(new Statement.Assign(since(first), lastLine(), left, value));
    }

    private void refuseTuple() {
        if (tokens.peek().is(",")) {
            throw Fault.at(tokens.peek().span(), Complaint.NO_TUPLE);
        }
    }

    private void checkTarget(Expression target) {
        boolean assignable =
                switch (target) {
                    case Expression.Name _, Expression.Attribute _ -> true;
                    case Expression.Number _,
                            Expression.Quoted _,
                            Expression.Word _,
                            Expression.Signed _,
                            Expression.Chain _,
                            Expression.Power _,
                            Expression.Call _,
                            Expression.Items _,
                            Expression.Tuple _,
                            Expression.Subscript _ ->
                            false;
                };
        if (!assignable) {
            String written = SourceText.brief(text, target.span());
            throw Fault.at(target.span(), Complaint.CANNOT_ASSIGN, "target", written);
        }
    }

    private void endStatement() {
        Token next = tokens.peek();
        if (!next.endsStatement()) {
            throw Parser.wrongAfterOperand(tokens);
        }
        while (tokens.peek().endsStatement() && tokens.peek().kind() != Token.Kind.END) {
            boolean semicolon = tokens.take().is(";");
            if (semicolon && tokens.peek().is(";")) {
                throw tokens.unexpected();
            }
        }
    }

    private void importModules() {
        Token first = tokens.take();
        do {
            Token start = statements.isEmpty() ? first : tokens.peek();
            String module = dotted();
            String alias = alias();
            statements.add(
                    new Statement.Import(
                            since(start), lastLine(), module, alias, List.of(), false));
        } while (tokens.takeIf(","));
    }

    private void importFrom() {
        Token first = tokens.take();
        String module = dotted();
        if (!tokens.peek().isName("import")) {
            throw tokens.unexpected();
        }
        tokens.take();
        boolean star = tokens.takeIf("*");
        List<Statement.Imported> names = star ? List.of() : importedNames();
        statements.add(new Statement.Import(since(first), lastLine(), module, null, names, star));
    }

    private List<Statement.Imported> importedNames() {
        boolean bracketed = tokens.takeIf("(");
        List<Statement.Imported> names = new ArrayList<>();
        do {
            if (bracketed && tokens.peek().is(")")) {
                break;
            }
            Token name = tokens.expectName();
            String alias = alias();
            names.add(
                    new Statement.Imported(
                            name.span(), name.text(), alias == null ? name.text() : alias));
        } while (tokens.takeIf(","));
        if (bracketed) {
            tokens.expect(")");
        }
        return List.copyOf(names);
    }

    private String dotted() {
        StringBuilder name = new StringBuilder(tokens.expectName().text());
        while (tokens.takeIf(".")) {
            name.append('.').append(tokens.expectName().text());
        }
        return name.toString();
    }

    private @Nullable String alias() {
        if (!tokens.peek().isName("as")) {
            return null;
        }
        tokens.take();
        return tokens.expectName().text();
    }

    private Span since(Token first) {
        return first.span().to(tokens.previous().span());
    }

    /// The last token may itself span lines, where it is a string in triple quotes.
    private int lastLine() {
        Token last = tokens.previous();
        String written = last.span().of(text);
        return last.span().line() + (int) written.lines().count() - 1;
    }
}
