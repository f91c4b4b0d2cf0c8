package gradviz.listing;

import java.util.ArrayList;
import java.util.List;

/// Reads the statements that hold no others.
///
/// @param text of the listing
record SimpleParser(String text, Tokens tokens, Parser expressions, Lines lines, Around around) {
    void read(List<Statement> into) {
        Token first = tokens.peek();
        if (first.kind() != Token.Kind.NAME) {
            into.add(expressionOrAssignment());
            return;
        }
        Fault misplaced = around.complaintAbout(first);
        if (misplaced != null) {
            throw misplaced;
        }
        switch (first.text()) {
            case "import" -> new ImportParser(tokens, lines).modules(into);
            case "from" -> into.add(new ImportParser(tokens, lines).from());
            case "pass" -> into.add(bare(Statement.Word.PASS));
            case "break" -> into.add(bare(Statement.Word.BREAK));
            case "continue" -> into.add(bare(Statement.Word.CONTINUE));
            case "return" -> into.add(returned());
            case "del" -> into.add(deleted());
            case "assert" -> into.add(asserted());
            case "global" -> into.add(global());
            default -> into.add(expressionOrAssignment());
        }
    }

    private Statement bare(Statement.Word word) {
        Token token = tokens.take();
        return new Statement.Bare(token.span(), lines.last(), word);
    }

    private Statement returned() {
        Token first = tokens.take();
        Expression value = tokens.peek().endsStatement() ? null : expressions.several();
        return new Statement.Return(tokens.since(first), lines.last(), value);
    }

    private Statement deleted() {
        Token first = tokens.take();
        Expression all = new Targets(text).checked(expressions.several());
        List<Expression> targets =
                all instanceof Expression.Tuple tuple ? tuple.items() : List.of(all);
        return new Statement.Delete(tokens.since(first), lines.last(), targets);
    }

    private Statement asserted() {
        Token first = tokens.take();
        Expression condition = expressions.expression();
        Expression message = tokens.takeIf(",") ? expressions.expression() : null;
        return new Statement.Assert(tokens.since(first), lines.last(), condition, message);
    }

    private Statement global() {
        Token first = tokens.take();
        List<String> names = new ArrayList<>();
        do {
            names.add(tokens.expectName().text());
        } while (tokens.takeIf(","));
        return new Statement.Global(tokens.since(first), lines.last(), List.copyOf(names));
    }

    private Statement expressionOrAssignment() {
        Token first = tokens.peek();
        Expression left = expressions.several();
        Token next = tokens.peek();
        if (Words.isAugmented(next)) {
            tokens.take();
            Expression target = new Targets(text).single(left);
            String operator = next.text().substring(0, next.text().length() - 1);
            Expression value = expressions.several();
            return new Statement.Augment(
                    tokens.since(first), lines.last(), target, operator, next.span(), value);
        }
        List<Expression> all = new ArrayList<>(List.of(left));
        while (tokens.takeIf("=")) {
            new Targets(text).checked(all.getLast());
            all.add(expressions.several());
        }
        Span span = tokens.since(first);
        if (all.size() == 1) {
            return new Statement.Evaluate(span, lines.last(), left);
        }
        Expression value = all.removeLast();
        return new Statement.Assign(span, lines.last(), List.copyOf(all), value);
    }
}
