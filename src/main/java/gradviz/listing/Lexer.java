package gradviz.listing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a listing's text into tokens and comments.
///
/// Reading goes on to the end of the text after a mistake, so that head and notes are known; only
/// the first mistake is kept, and no token from there on.
final class Lexer {
    private static final Set<String> LONG_SIGNS =
            Set.of(
                    "**=", "//=", ">>=", "<<=", "...", "**", "//", ">>", "<<", "<=", ">=", "==",
                    "!=", "->", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", ":=");
    private static final String SIGNS = "+-*/%@&|^~<>()[]{},:.;=!";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final Deque<Token> open = new ArrayDeque<>();
    private final StringReading strings;
    private final int end;
    private @Nullable Fault fault;
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean blank = true;

    Lexer(String text) {
        this.text = text;
        this.end = text.length();
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
        this.strings = new StringReading(text, end);
    }

    /// Reads the part of a text that lies within a line, as if nothing were around it.
    Lexer(String text, Span part) {
        this.text = text;
        this.end = part.end();
        this.at = part.start();
        this.line = part.line();
        this.lineStart = part.start() - part.column() + 1;
        this.blank = false;
        this.strings = new StringReading(text, end);
    }

    /// Reads all of the text; then [#tokens], [#comments] and [#fault] tell what is there.
    void read() {
        while (at < end) {
            try {
                next();
            } catch (Fault first) {
                fault = fault == null ? first : fault;
                open.clear();
                at = lineEnd(at);
            }
        }
        if (!open.isEmpty() && fault == null) {
            Token bracket = open.getFirst();
            fault = Fault.at(bracket.span(), Complaint.UNCLOSED_BRACKET, "bracket", bracket.text());
        }
        endLine();
        tokens.add(new Token(Token.Kind.END, "", span(at, at)));
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Comment> comments() {
        return comments;
    }

    @Nullable Fault fault() {
        return fault;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            newLine();
        } else if (c == ' ' || c == '\t' || c == '\f') {
            at++;
        } else if (c == '\\' && newLineAt(at + 1) > 0) {
            at++;
            passLineEnd();
        } else if (c == '#') {
            comment();
        } else {
            checkIndent();
            blank = false;
            token(c);
        }
    }

    private void token(char c) {
        int first = text.codePointAt(at);
        if (Character.isUnicodeIdentifierStart(first) || c == '_') {
            word();
        } else if (isDigit(c) || c == '.' && at + 1 < end && isDigit(text.charAt(at + 1))) {
            number();
        } else if (c == '"' || c == '\'') {
            string();
        } else {
            sign(first);
        }
    }

    private void checkIndent() {
        if (!blank || !open.isEmpty() || at == lineStart) {
            return;
        }
        String before = text.substring(lineStart, at);
        if (before.equals("\uFEFF") || !tokens.isEmpty() && continues()) {
            return;
        }
        Span place = span(lineStart, at);
        throw Fault.at(place, before.contains("\t") ? Complaint.TAB : Complaint.INDENT);
    }

    private boolean continues() {
        return tokens.getLast().kind() != Token.Kind.NEWLINE;
    }

    private void word() {
        int end = at;
        while (end < this.end) {
            int c = text.codePointAt(end);
            if (!Character.isUnicodeIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        if (end < this.end && end - at <= 2 && "'\"".indexOf(text.charAt(end)) >= 0) {
            String prefix = text.substring(at, end);
            throw Fault.at(span(at, end + 1), Complaint.NO_STRING_PREFIX, "prefix", prefix);
        }
        take(Token.Kind.NAME, end);
    }

    private void number() {
        int end = at;
        while (end < this.end && continuesNumber(end)) {
            end++;
        }
        take(Token.Kind.NUMBER, end);
    }

    private boolean continuesNumber(int index) {
        char c = text.charAt(index);
        if (c == '+' || c == '-') {
            char before = text.charAt(index - 1);
            boolean digits = index + 1 < this.end && isDigit(text.charAt(index + 1));
            return index > at && (before == 'e' || before == 'E') && digits && !hexadecimal();
        }
        return Character.isLetterOrDigit(c) || c == '.' || c == '_';
    }

    private boolean hexadecimal() {
        return text.startsWith("0x", at) || text.startsWith("0X", at);
    }

    private void string() {
        int end = strings.endFrom(at);
        if (end < 0) {
            throw Fault.at(span(at, lineEnd(at)), Complaint.UNCLOSED_STRING);
        }
        Span span = span(at, end);
        add(new Token(Token.Kind.STRING, strings.value(at, end), span));
        for (; at < end; at++) {
            int length = newLineAt(at);
            if (length > 0) {
                line++;
                lineStart = at + length;
                at += length - 1;
            }
        }
    }

    private void sign(int first) {
        for (int length = 3; length > 1; length--) {
            int end = Math.min(this.end, at + length);
            if (LONG_SIGNS.contains(text.substring(at, end))) {
                take(Token.Kind.SIGN, end);
                return;
            }
        }
        int end = at + Character.charCount(first);
        if (first > 127 || SIGNS.indexOf(first) < 0) {
            throw StrangeCharacter.at(span(at, end), first);
        }
        Token token = new Token(Token.Kind.SIGN, text.substring(at, end), span(at, end));
        match(token);
        add(token);
        at = end;
    }

    private void match(Token token) {
        switch (token.text()) {
            case "(", "[", "{" -> open.push(token);
            case ")", "]", "}" -> {
                Token opening = open.poll();
                String pair = opening == null ? "" : opening.text() + token.text();
                if (!Set.of("()", "[]", "{}").contains(pair)) {
                    String bracket = token.text();
                    throw Fault.at(token.span(), Complaint.UNMATCHED_BRACKET, "bracket", bracket);
                }
            }
            default -> {}
        }
    }

    private void comment() {
        int end = lineEnd(at);
        comments.add(new Comment(text.substring(at, end), span(at, end), blank));
        at = end;
    }

    private void newLine() {
        if (open.isEmpty()) {
            endLine();
        }
        passLineEnd();
        blank = true;
    }

    private void endLine() {
        if (!tokens.isEmpty() && continues()) {
            add(new Token(Token.Kind.NEWLINE, "", span(at, at)));
        }
    }

    private void passLineEnd() {
        at += newLineAt(at);
        line++;
        lineStart = at;
    }

    private void take(Token.Kind kind, int end) {
        add(new Token(kind, text.substring(at, end), span(at, end)));
        at = end;
    }

    private void add(Token token) {
        if (fault == null) {
            tokens.add(token);
        }
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < this.end && newLineAt(end) == 0) {
            end++;
        }
        return end;
    }

    /// {@return how many characters the line's end at `index` has, 0 where there is none}
    private int newLineAt(int index) {
        if (index >= this.end) {
            return 0;
        }
        return switch (text.charAt(index)) {
            case '\n' -> 1;
            case '\r' -> text.startsWith("\r\n", index) ? 2 : 1;
            default -> 0;
        };
    }

    private Span span(int start, int end) {
        return new Span(line, start - lineStart + 1, start, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
