package gradviz.listing;

import java.util.List;

/// A list of tokens with the place that reading has reached.
final class Tokens {
    private final List<Token> tokens;
    private int at;

    /// @param tokens the last of which is an end
    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    /// {@return the token after the next one}
    Token second() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token previous() {
        return tokens.get(Math.max(0, at - 1));
    }

    Token take() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    boolean takeIf(String sign) {
        boolean matches = peek().is(sign);
        if (matches) {
            take();
        }
        return matches;
    }

    Token expect(String sign) {
        if (!peek().is(sign)) {
            throw unexpected();
        }
        return take();
    }

    Token expectName() {
        if (peek().kind() != Token.Kind.NAME || Words.isReserved(peek().text())) {
            throw unexpected();
        }
        return take();
    }

    void expectWord(String word) {
        if (!peek().isName(word)) {
            throw wrongAfterOperand();
        }
        take();
    }

    /// Takes a closing bracket.
    void close(String bracket) {
        if (!peek().is(bracket)) {
            throw wrongAfterOperand();
        }
        take();
    }

    /// {@return the stretch from a token up to the last one taken}
    Span since(Token first) {
        return first.span().to(previous().span());
    }

    /// {@return a complaint about the next token, which cannot follow an operand}
    Fault wrongAfterOperand() {
        Token next = peek();
        boolean operand =
                switch (next.kind()) {
                    case NAME, NUMBER, STRING, FORMATTED -> Words.complaintAbout(next) == null;
                    case SIGN, NEWLINE, INDENT, DEDENT, END -> false;
                };
        if (operand && previous().isName("print")) {
            return Fault.at(next.span(), Complaint.PRINT_BRACKETS);
        }
        if (operand) {
            return Fault.at(next.span(), Complaint.MISSING_OPERATOR, "found", shown(next));
        }
        return unexpected();
    }

    private static String shown(Token token) {
        return switch (token.kind()) {
            case STRING, FORMATTED -> "'...'";
            case NAME, NUMBER, SIGN, NEWLINE, INDENT, DEDENT, END -> token.text();
        };
    }

    /// {@return a complaint about the next token, as far as can be told what is wrong with it}
    Fault unexpected() {
        Token token = peek();
        Fault known = Words.complaintAbout(token);
        if (known != null) {
            return known;
        }
        return switch (token.kind()) {
            case NEWLINE, END, DEDENT -> Fault.at(token.span(), Complaint.ENDS_EARLY);
            case INDENT -> Fault.at(token.span(), Complaint.INDENT);
            case NAME, NUMBER, STRING, FORMATTED, SIGN ->
                    Fault.at(token.span(), Complaint.UNEXPECTED, "found", shown(token));
        };
    }
}
