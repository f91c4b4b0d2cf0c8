package gradviz.listing;

import java.util.ArrayList;
import java.util.List;

/// Reads what stands between the quotes of formatted text: words as they are, and values in braces.
final class FormattedReading {
    private static final int DEEPEST = 2;

    private final String text;
    private final int depth;
    private Span whole = Span.START;
    private int at;
    private int end;

    /// @param text of the listing
    /// @param depth of the brackets around it
    FormattedReading(String text, int depth) {
        this.text = text;
        this.depth = depth;
    }

    List<Expression.Piece> of(Token token) {
        whole = token.span();
        int quote = (whole.end() - whole.start() - 1 - token.text().length()) / 2;
        at = whole.start() + 1 + quote;
        end = whole.end() - quote;
        return pieces(0);
    }

    /// @param level 0 for the text itself, more for a format behind a colon, which a brace ends
    private List<Expression.Piece> pieces(int level) {
        List<Expression.Piece> pieces = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        while (at < end && (level == 0 || text.charAt(at) != '}')) {
            char c = text.charAt(at);
            boolean twice = at + 1 < end && text.charAt(at + 1) == c;
            if (c == '\\') {
                said.append(StringReading.escaped(text.charAt(at + 1)));
                at += 2;
            } else if ((c == '{' || c == '}') && twice && level == 0) {
                said.append(c);
                at += 2;
            } else if (c == '{') {
                flush(said, pieces);
                pieces.add(shown(level));
            } else if (c == '}') {
                throw Fault.at(place(at, at + 1), Complaint.LOOSE_BRACE);
            } else {
                said.append(c);
                at++;
            }
        }
        flush(said, pieces);
        return List.copyOf(pieces);
    }

    private static void flush(StringBuilder said, List<Expression.Piece> pieces) {
        if (!said.isEmpty()) {
            pieces.add(new Expression.Piece.Said(said.toString()));
            said.setLength(0);
        }
    }

    private Expression.Piece shown(int level) {
        int open = at;
        if (level >= DEEPEST) {
            throw Fault.at(place(open, open + 1), Complaint.LOOSE_BRACE);
        }
        int stop = new FieldEnd(text, end).after(open + 1);
        if (stop < 0) {
            throw Fault.at(place(open, open + 1), Complaint.OPEN_BRACE);
        }
        if (text.substring(open + 1, stop).isBlank()) {
            throw Fault.at(place(open, open + 1), Complaint.EMPTY_BRACES);
        }
        boolean named = text.charAt(stop) == '=';
        Expression value = value(open + 1, stop);
        at = stop;
        String written = "";
        if (named) {
            at++;
            while (at < end && text.charAt(at) == ' ') {
                at++;
            }
            written = text.substring(open + 1, at);
        }
        char conversion = conversion();
        List<Expression.Piece> format = List.of();
        if (at < end && text.charAt(at) == ':') {
            at++;
            format = pieces(level + 1);
        }
        if (at >= end || text.charAt(at) != '}') {
            throw Fault.at(place(open, open + 1), Complaint.OPEN_BRACE);
        }
        at++;
        boolean bare = named && conversion == ' ' && format.isEmpty();
        return new Expression.Piece.Shown(value, written, bare ? 'r' : conversion, format);
    }

    private char conversion() {
        if (at >= end || text.charAt(at) != '!') {
            return ' ';
        }
        int start = at;
        char conversion = at + 1 < end ? text.charAt(at + 1) : ' ';
        if (conversion != 'r' && conversion != 's') {
            throw Fault.at(place(start, start + 1), Complaint.BAD_CONVERSION);
        }
        at += 2;
        return conversion;
    }

    private Expression value(int from, int to) {
        int start = from;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Lexer lexer = new Lexer(text, place(start, to));
        lexer.read();
        if (lexer.fault() != null) {
            throw lexer.fault();
        }
        Tokens tokens = new Tokens(lexer.tokens());
        Expression value = new Parser(tokens, text, depth + 1).several();
        if (tokens.peek().isCode()) {
            throw tokens.wrongAfterOperand();
        }
        return value;
    }

    /// {@return a stretch of the text, which may be on a later line than where it begins}
    private Span place(int start, int to) {
        Cursor cursor = new Cursor(text, whole);
        cursor.goTo(start);
        return cursor.span(start, to);
    }
}
