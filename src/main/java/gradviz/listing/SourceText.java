package gradviz.listing;

import java.util.List;

/// How a listing writes an expression, on one line, with the usual spaces and never long.
final class SourceText {
    /// How many characters are shown at most.
    static final int LONGEST = 80;

    private static final String END = "…";

    private final String text;
    private final List<Token> tokens;

    SourceText(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /// {@return the expression that stands at `span`: `add( x,x )` as `add(x, x)`}
    String of(Span span) {
        StringBuilder written = new StringBuilder();
        Token before = null;
        for (int i = indexAt(span.start()); i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.span().start() >= span.end() || token.kind() == Token.Kind.END) {
                break;
            }
            if (before != null && i > 0 && spaced(i, span.start())) {
                written.append(' ');
            }
            written.append(token.span().of(text));
            if (written.length() > LONGEST) {
                return written.substring(0, LONGEST - END.length()) + END;
            }
            before = token;
        }
        return written.toString();
    }

    /// {@return the text at `span`, its spaces as they are, cut where it is long}
    static String brief(String text, Span span) {
        String written = text.substring(span.start(), Math.min(span.end(), span.start() + 200));
        String line = written.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + END;
    }

    /// A sign that has an operand before it is an operator between two; a keyword's `=` stands
    /// close.
    private boolean spaced(int index, int start) {
        Token before = tokens.get(index - 1);
        Token token = tokens.get(index);
        boolean afterWord = isReserved(before) && !token.is(")") && !token.is(":");
        boolean beforeWord = isReserved(token) && !before.is("(") && !before.is("[");
        return before.is(",")
                || afterWord
                || beforeWord
                || isOperator(index, start)
                || isOperator(index - 1, start);
    }

    private boolean isOperator(int index, int start) {
        Token token = tokens.get(index);
        if (token.kind() != Token.Kind.SIGN || token.span().start() <= start) {
            return false;
        }
        return switch (token.text()) {
            case "*", "/", "//", "%", "@", "**", "==", "!=", "<", ">", "<=", ">=" -> true;
            case "+", "-" -> endsOperand(tokens.get(index - 1));
            default -> false;
        };
    }

    private static boolean endsOperand(Token token) {
        return switch (token.kind()) {
            case NAME -> !isReserved(token);
            case NUMBER, STRING, FORMATTED -> true;
            case SIGN -> token.is(")") || token.is("]");
            case NEWLINE, INDENT, DEDENT, END -> false;
        };
    }

    private static boolean isReserved(Token token) {
        return token.kind() == Token.Kind.NAME && Words.isReserved(token.text());
    }

    private int indexAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
