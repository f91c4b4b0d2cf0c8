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
        if (peek().kind() != Token.Kind.NAME) {
            throw unexpected();
        }
        return take();
    }

    /// {@return a complaint about the next token, as far as can be told what is wrong with it}
    Fault unexpected() {
        Token token = peek();
        Fault known = Words.complaintAbout(token);
        if (known != null) {
            return known;
        }
        if (token.kind() == Token.Kind.NEWLINE || token.kind() == Token.Kind.END) {
            return Fault.at(token.span(), Complaint.ENDS_EARLY);
        }
        String found = token.kind() == Token.Kind.STRING ? "'...'" : token.text();
        return Fault.at(token.span(), Complaint.UNEXPECTED, "found", found);
    }
}
