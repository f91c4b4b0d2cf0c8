package gradviz.listing;

import java.util.ArrayList;
import java.util.List;

/// Reads text in quotes, several of which in a row are one, and the values in the formatted ones.
final class TextParser {
    private final Tokens tokens;
    private final String text;
    private final int depth;

    /// @param text of the listing
    /// @param depth of the brackets around it
    TextParser(Tokens tokens, String text, int depth) {
        this.tokens = tokens;
        this.text = text;
        this.depth = depth;
    }

    Expression read() {
        Token first = tokens.peek();
        boolean formatted = false;
        List<Expression.Piece> pieces = new ArrayList<>();
        while (isText(tokens.peek())) {
            Token token = tokens.take();
            if (token.kind() == Token.Kind.FORMATTED) {
                formatted = true;
                pieces.addAll(new FormattedReading(text, depth).of(token));
            } else {
                pieces.add(new Expression.Piece.Said(token.text()));
            }
        }
        return formatted
                ? new Expression.Formatted(tokens.since(first), List.copyOf(pieces))
                : new Expression.Quoted(tokens.since(first), said(pieces));
    }

    private static boolean isText(Token token) {
        return token.kind() == Token.Kind.STRING || token.kind() == Token.Kind.FORMATTED;
    }

    private static String said(List<Expression.Piece> pieces) {
        StringBuilder said = new StringBuilder();
        for (Expression.Piece piece : pieces) {
            if (piece instanceof Expression.Piece.Said(String text)) {
                said.append(text);
            }
        }
        return said.toString();
    }
}
