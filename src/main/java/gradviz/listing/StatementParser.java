package gradviz.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the statements of a listing until the first mistake.
final class StatementParser {
    private final Tokens tokens;
    private final SimpleParser simple;
    private final BlockParser blocks;
    private final Around around = new Around();
    private final List<Statement> statements = new ArrayList<>();

    StatementParser(String text, List<Token> tokens) {
        this.tokens = new Tokens(tokens);
        Parser expressions = new Parser(this.tokens, text);
        Lines lines = new Lines(text, this.tokens);
        this.simple = new SimpleParser(text, this.tokens, expressions, lines, around);
        this.blocks = new BlockParser(text, this.tokens, expressions, this, around);
    }

    /// {@return the first mistake, or null}
    @Nullable Fault read() {
        try {
            while (tokens.peek().kind() != Token.Kind.END) {
                statement(statements);
            }
            return null;
        } catch (Fault fault) {
            return fault;
        }
    }

    List<Statement> statements() {
        return statements;
    }

    void statement(List<Statement> into) {
        Token first = tokens.peek();
        if (first.kind() == Token.Kind.INDENT) {
            throw Fault.at(first.span(), Complaint.INDENT);
        }
        Statement holding = blocks.read(first);
        if (holding == null) {
            line(into);
        } else {
            into.add(holding);
        }
    }

    /// Reads the statements of one line, with semicolons between them.
    void line(List<Statement> into) {
        do {
            simple.read(into);
        } while (tokens.takeIf(";") && tokens.peek().isCode());
        if (!tokens.peek().endsStatement()) {
            throw tokens.wrongAfterOperand();
        }
        if (tokens.peek().kind() != Token.Kind.END) {
            tokens.take();
        }
    }
}
