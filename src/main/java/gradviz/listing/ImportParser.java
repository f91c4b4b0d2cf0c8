package gradviz.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads import statements.
record ImportParser(Tokens tokens, Lines lines) {
    /// Reads `import a, b as c`, a statement for each.
    void modules(List<Statement> into) {
        Token first = tokens.take();
        boolean begun = false;
        do {
            Token start = begun ? tokens.peek() : first;
            begun = true;
            String module = dotted();
            String alias = alias();
            into.add(
                    new Statement.Import(
                            tokens.since(start), lines.last(), module, alias, List.of(), false));
        } while (tokens.takeIf(","));
    }

    Statement from() {
        Token first = tokens.take();
        String module = dotted();
        tokens.expectWord("import");
        boolean star = tokens.takeIf("*");
        List<Statement.Imported> names = star ? List.of() : names();
        return new Statement.Import(tokens.since(first), lines.last(), module, null, names, star);
    }

    private List<Statement.Imported> names() {
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
}
